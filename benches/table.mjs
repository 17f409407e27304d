// Prints rows as a table: the first column to the left, figures to the right, none longer than it need be.

/** `columns` maps a heading to a function of the row. */
export function printTable(title, rows, columns) {
  const cells = [Object.keys(columns), ...rows.map(row => Object.values(columns).map(value => shown(value(row))))];
  const widths = cells[0].map((_, column) => Math.max(...cells.map(row => row[column].length)));
  console.log(`\n${title}`);
  for (const row of cells) console.log(row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[column]))).join("  "));
}

function shown(value) {
  if (typeof value === "number") return Number.isFinite(value) ? digits(value) : "-";
  return value ?? "-";
}

/** Three digits that count. */
function digits(value) {
  const size = Math.abs(value);
  return value.toFixed(size >= 100 || Number.isInteger(value) ? 0 : size >= 10 ? 1 : size >= 1 ? 2 : size >= 0.1 ? 3 : 4);
}
