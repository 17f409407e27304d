// The product's mark as a path on a 32 by 32 field: a speech bubble whose words are one calm bar. Drawn with the even-odd rule. The
// toolbar icons are made from the same path (`icons/mark.svg`, tested).
export const MARK: readonly string[] = ["M7 4h18a5 5 0 0 1 5 5v10a5 5 0 0 1-5 5H15l-6.3 5.6A1 1 0 0 1 7 28.8V24a5 5 0 0 1-5-5V9a5 5 0 0 1 5-5zM9 12a1 1 0 0 0-1 1v2a1 1 0 0 0 1 1h14a1 1 0 0 0 1-1v-2a1 1 0 0 0-1-1z"];
