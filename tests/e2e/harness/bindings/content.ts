// The real editors and the real highlighter in the content script's world, and nothing else of the product: answers the questions
// of `protocol.ts` about the editor that was opened last in this frame.

import { kindOf } from "../../../../extension/content/editors/index.ts";
import type { Editor } from "../../../../extension/content/editors/editor.ts";
import { createHighlighter } from "../../../../extension/content/highlight/index.ts";
import { lifetime } from "../../../../extension/content/lifetime.ts";
import type { Edit, Finding, Span, Utf16Offset } from "../../../../extension/shared/finding.ts";
import { ANSWER, ASK, type Box, type Passage, type Questions } from "./protocol.ts";

type Answers = { readonly [Q in keyof Questions]: (...input: Parameters<Questions[Q]>) => ReturnType<Questions[Q]> | Promise<ReturnType<Questions[Q]>> };

const highlighter = createHighlighter(lifetime());
let opened: Editor | null = null;
let outcome: ReturnType<Answers["replace"]> | null = null;

function editor(): Editor {
  if (opened === null) throw new Error("no editor was opened");
  return opened;
}

function focused(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

function span(start: number, end: number): Span {
  return { start: start as Utf16Offset, end: end as Utf16Offset };
}

function finding({ start, end, severity }: Passage): Finding {
  return { ...span(start, end), detector: "test", type: "TEST", severity, confidence: 90, evidence: 0, verdict: "hold" };
}

function plain({ left, top, width, height }: DOMRect): Box {
  return { left, top, width, height };
}

const answers: Answers = {
  open() {
    const element = focused();
    const found = element === null ? null : kindOf(element);
    opened = found === null ? null : found.kind.open(found.root);
    return opened?.kind ?? null;
  },
  read: () => editor().read(),
  complete: () => editor().complete(),
  words(start, end) {
    const range = editor().range(span(start, end));
    if (range === null) return null;
    const { root } = editor();
    if (range instanceof Range) return range.toString();
    return "value" in root && typeof root.value === "string" ? root.value.slice(range.startOffset, range.endOffset) : null;
  },
  spanBoxes: (start, end) => editor().boxes(span(start, end)).map(plain),
  selection: () => editor().selection(),
  select(start, end) {
    editor().select(span(start, end));
    return editor().selection();
  },
  replace: (edits) => editor().replace(edits.map(({ start, end, replacement }): Edit => ({ ...span(start, end), replacement }))),
  replaceBehindKey(edits) {
    const once = { once: true, capture: true };
    const moved = new Promise((comes) => document.addEventListener("beforeinput", () => document.addEventListener("selectionchange", comes, once), once));
    outcome = moved.then(() => answers.replace(edits));
  },
  outcome: () => outcome ?? Promise.reject(new Error("nothing was asked for")),
  show: (passages) => highlighter.show(editor(), passages.map(finding)),
  clear: () => highlighter.clear(editor()),
  at(x, y) {
    const hit = highlighter.at(editor(), x, y);
    return hit === null ? null : { start: hit.start, end: hit.end, severity: hit.severity };
  },
  boxes: (passage) => highlighter.boxes(editor(), finding(passage)).map(plain),
};

document.addEventListener(ASK, (event) => {
  const { id, question, input } = JSON.parse((event as CustomEvent<string>).detail) as { id: number; question: keyof Answers; input: never[] };
  const answer = (result: { value: unknown } | { error: string }): void =>
    void document.dispatchEvent(new CustomEvent(ANSWER, { detail: JSON.stringify({ id, ...result }) }));
  void (async () => answer({ value: (await (answers[question] as (...given: never[]) => unknown)(...input)) ?? null }))().catch((failure: unknown) =>
    answer({ error: failure instanceof Error ? `${failure.message}\n${failure.stack ?? ""}` : String(failure) }),
  );
});
