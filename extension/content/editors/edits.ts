// The arithmetic of edits: lists of replacements that run from right to left, so that earlier offsets stay true while they are applied.
import type { Edit, Utf16Offset } from "../../shared/finding";

/** Whether `edits` run from right to left inside of `text` without overlapping. */
export function fit(edits: readonly Edit[], text: string): boolean {
  let limit = text.length;
  for (const { start, end } of edits) {
    if (!(start >= 0 && start <= end && end <= limit)) return false;
    limit = start;
  }
  return true;
}

/** `text` after `edits`. */
export function apply(edits: readonly Edit[], text: string): string {
  return edits.reduce((result, { start, end, replacement }) => result.slice(0, start) + replacement + result.slice(end), text);
}

/** Where `offset` is after `edits`; inside of a replaced passage it goes to the end of what replaced it. */
export function shifted(offset: Utf16Offset, edits: readonly Edit[]): Utf16Offset {
  let result: number = offset;
  for (const { start, end, replacement } of edits) {
    if (offset >= end) result += replacement.length - (end - start);
    else if (offset > start) result += start + replacement.length - offset;
  }
  return result as Utf16Offset;
}
