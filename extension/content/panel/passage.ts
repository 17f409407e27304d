// One kind of finding in words: what it is, how bad, the passages themselves, why they should stay unsaid, and the rule. What is
// the same for several passages is said once. Severity is a word and a shape; colour only goes along.
import type { Severity } from "../../shared/finding";
import type { Words } from "../../shared/words";
import { drawing, element } from "./element";
import type { Passage } from "./panel";

const ORDER: readonly Severity[] = ["critical", "high", "medium", "low"];

/** An octagon with a stroke and a dot in it, a full triangle, a hollow diamond, a ring. */
const SHAPES: Readonly<Record<Severity, string>> = {
  critical: "M4.9.5h6.2l4.4 4.4v6.2l-4.4 4.4H4.9L.5 11.1V4.9zM7 3.5v5.4h2V3.5zm0 7v2.1h2v-2.1z",
  high: "M8 1 15.6 14.6H.4z",
  medium: "M8 .4 15.6 8 8 15.6.4 8zm0 2.9L3.3 8 8 12.7 12.7 8z",
  low: "M8 1.4a6.6 6.6 0 1 1 0 13.2A6.6 6.6 0 0 1 8 1.4zm0 2a4.6 4.6 0 1 0 0 9.2 4.6 4.6 0 0 0 0-9.2z",
};

/** An arrow out of a box: opens elsewhere. */
const OUTWARD = "M6 3H3v10h10v-3M9 3h4v4M13 3 7.5 8.5";

/** Longest passage shown whole, and what is shown of a longer one, in UTF-16 code units. */
const WHOLE = 320;
const HEAD = 240;
const TAIL = 48;

/** Passages that say the same of themselves, the worst kind first, otherwise in order of the text. */
export function grouped(passages: readonly Passage[]): readonly (readonly Passage[])[] {
  const groups = new Map<string, Passage[]>();
  for (const passage of passages) {
    const key = JSON.stringify([passage.title, passage.why, passage.source, passage.finding.severity]);
    const group = groups.get(key);
    if (group) group.push(passage);
    else groups.set(key, [passage]);
  }
  const rank = (group: readonly Passage[]): number => ORDER.indexOf(group[0]?.finding.severity ?? "low");
  return [...groups.values()].sort((one, other) => rank(one) - rank(other));
}

/** The title line of a kind: shape, title as a heading of `level`, how often, severity. */
export function headline(level: "h2" | "h3", passage: Passage, count: number, words: Words, id: string): HTMLElement {
  const { severity } = passage.finding;
  return element("div", { class: `headline ${severity}` },
    drawing("shape", 16, SHAPES[severity]),
    element("div", {}, element(level, { class: "kind", id }, passage.title), count > 1 ? element("span", { class: "times" }, words.count("times", count)) : null),
    element("span", { class: "severity" }, words.say(`severity_${severity}`)),
  );
}

export function quotation(passage: Passage, id?: string): HTMLElement {
  return element("q", { class: "quote", dir: "auto", lang: "", ...(id ? { id } : {}) }, element("mark", {}, shortened(passage.quote)));
}

/** Why, and the rule. The rule's address is a link only if it is an ordinary web address. */
export function reasons(passage: Passage, words: Words): HTMLElement {
  return element("div", { class: "reasons" }, element("p", { class: "why" }, passage.why), rule(passage.source, words));
}

function rule(source: string, words: Words): HTMLElement | null {
  if (!URL.canParse(source)) return null;
  const { protocol, hostname, href } = new URL(source);
  if (protocol !== "https:") return null;
  return element("p", { class: "rule" }, `${words.say("rule")}: `,
    element("a", { href, target: "_blank", rel: "noopener noreferrer" },
      hostname.replace(/^www\./, ""), drawing("outward", 16, OUTWARD), element("span", { class: "spoken" }, ` (${words.say("opens_tab")})`)));
}

/** A long passage without its middle. */
function shortened(quote: string): string {
  if (quote.length <= WHOLE) return quote;
  const head = quote.slice(0, HEAD).replace(/[\uD800-\uDBFF]$/, "");
  const tail = quote.slice(-TAIL).replace(/^[\uDC00-\uDFFF]/, "");
  return `${head} … ${tail}`;
}
