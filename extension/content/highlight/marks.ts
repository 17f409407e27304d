// How each severity looks. Four line shapes, so that colour is never the only sign; the colours stand out at 3:1 or more on white
// and on black, because a highlight can't ask what is behind it.
import type { Severity } from "../../shared/finding";

export interface Mark {
  readonly line: "wavy" | "double" | "dashed" | "solid";
  readonly color: string;
  readonly thickness: string;
  /** Laid over the passage, thin enough to leave any text readable. */
  readonly tint: string;
}

export const MARKS: Readonly<Record<Severity, Mark>> = {
  critical: { line: "wavy", color: "#e0372b", thickness: "2px", tint: "rgb(224 55 43 / 0.16)" },
  high: { line: "double", color: "#c8610a", thickness: "1.5px", tint: "rgb(200 97 10 / 0.14)" },
  medium: { line: "dashed", color: "#3f7ee0", thickness: "2px", tint: "transparent" },
  low: { line: "solid", color: "#7d7d86", thickness: "1px", tint: "transparent" },
};

/** From the least to the most severe. */
export const SEVERITIES: readonly Severity[] = ["low", "medium", "high", "critical"];

/** The declarations of a `::highlight()` rule. */
export function highlightRule(name: string, { line, color, thickness, tint }: Mark): string {
  return `::highlight(${name}){text-decoration-line:underline;text-decoration-style:${line};text-decoration-color:${color};text-decoration-thickness:${thickness};background-color:${tint}}`;
}
