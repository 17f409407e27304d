// The product's mark as a path on a 32 by 32 field: a speech bubble with a line that stays unsaid. The same drawing as `icons/mark.svg`.
export const MARK: readonly string[] = [
  "M7 4h18a4 4 0 0 1 4 4v12a4 4 0 0 1-4 4h-9.2L9.6 29.2A1 1 0 0 1 8 28.4V24H7a4 4 0 0 1-4-4V8a4 4 0 0 1 4-4z",
];
