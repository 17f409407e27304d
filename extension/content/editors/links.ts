// The addresses behind the text: a link says in its `href` what its text said, and is posted with it. A passage is only gone from an
// editor when it is gone from there too.

/** Counts the links below `root` whose address says one of `passages`; of those that `among` picks, where it is given. */
export function linksSaying(root: HTMLElement, passages: readonly string[], among: (link: Element) => boolean = () => true): number {
  const words = passages.map(folded).filter((word) => word !== "");
  if (words.length === 0) return 0;
  return [...root.querySelectorAll("a[href]")].filter((link) => {
    const address = folded(decoded(link.getAttribute("href") ?? ""));
    return words.some((word) => address.includes(word)) && among(link);
  }).length;
}

/** Addresses drop blanks and punctuation of what they are made from: `tel:+15550100` stands behind "+1 555-0100". */
function folded(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}@]/gu, "");
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
