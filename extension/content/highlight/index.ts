// Underlines findings where they stand, without touching the page's DOM: CSS custom highlights over live ranges, or an overlay for
// text fields where the browser has no ranges in them. What is underlined is always the passage that was found: as soon as an edit
// touches it the underline goes, until the next scan. What a page can read here is positions; the names are drawn at random.
import type { Finding, Severity, Utf16Offset } from "../../shared/finding";
import type { Editor } from "../editors/editor";
import { lifetime, type Lifetime } from "../lifetime";
import { highlightRule, MARKS, SEVERITIES } from "./marks";
import { overlay } from "./overlay";

export interface Highlighter {
  /** Underlines `findings` of what `editor.read()` returned last, in place of what was underlined in it. */
  show(editor: Editor, findings: readonly Finding[]): void;
  /** Takes the underlines of one editor away, or of all. */
  clear(editor?: Editor): void;
  /** The finding underlined at a point of the viewport; the most severe where two meet. */
  at(editor: Editor, x: number, y: number): Finding | null;
  /** Where an underlined finding stands on the screen; empty when it is not underlined any more. */
  boxes(editor: Editor, finding: Finding): readonly DOMRect[];
}

/** One underlined finding and the words it was found in. The words stay in this closure. */
interface Passage {
  readonly finding: Finding;
  readonly range: AbstractRange | null;
  readonly words: string;
}

interface Shown {
  readonly editor: Editor;
  readonly life: Lifetime;
  passages: readonly Passage[];
}

export function createHighlighter(life: Lifetime): Highlighter {
  const shown = new Map<HTMLElement, Shown>();
  const painter = createPainter();

  const drop = (entry: Shown): void => {
    entry.life.end();
    shown.delete(entry.editor.root);
    for (const { finding, range } of entry.passages) if (range !== null) painter.erase(finding.severity, range);
    painter.leave(entry.editor.root);
  };

  /** Lets go of every passage that no longer says what was found. */
  const prune = (entry: Shown): void => {
    if (!entry.editor.root.isConnected) return drop(entry);
    const text = fieldText(entry.editor);
    const kept = entry.passages.filter((passage) => stands(passage, text));
    if (kept.length === entry.passages.length) return;
    for (const { finding, range } of entry.passages) {
      if (range !== null && !kept.some((passage) => passage.range === range)) painter.erase(finding.severity, range);
    }
    entry.passages = kept;
    if (kept.length === 0) drop(entry);
  };

  const clear = (editor?: Editor): void => {
    for (const entry of [...shown.values()]) if (editor === undefined || entry.editor.root === editor.root) drop(entry);
  };
  life.onEnd(() => clear());

  const boxesOf = (editor: Editor, { finding, range }: Passage): readonly DOMRect[] =>
    range instanceof Range ? [...range.getClientRects()] : editor.boxes(range === null ? finding : { start: range.startOffset as Utf16Offset, end: range.endOffset as Utf16Offset });

  const self: Highlighter = {
    show(editor, findings) {
      clear(editor);
      const passages = findings.flatMap((finding): Passage[] => {
        const range = editor.range(finding);
        if (range === null && !isField(editor.root)) return [];
        return [{ finding, range, words: wordsOf(editor, finding, range) }];
      });
      if (passages.length === 0) return;
      const entry: Shown = { editor, life: lifetime(life), passages };
      shown.set(editor.root, entry);
      painter.enter(editor.root);
      for (const { finding, range } of passages) if (range !== null) painter.paint(finding.severity, range);
      entry.life.listen(editor.root, "input", () => prune(entry));
      if (passages.some(({ range }) => range === null)) {
        overlay(editor, entry.life, () => entry.passages.map(({ finding }) => finding));
      } else if (!isField(editor.root)) {
        // Frameworks redraw in their own time; the observer runs before anything of it is painted.
        const observer = new MutationObserver(() => prune(entry));
        observer.observe(editor.root, { subtree: true, childList: true, characterData: true });
        entry.life.onEnd(() => observer.disconnect());
      }
    },
    clear,
    at(editor, x, y) {
      const entry = shown.get(editor.root);
      if (entry === undefined) return null;
      prune(entry);
      const hits = entry.passages.filter((passage) => boxesOf(editor, passage).some((box) => x >= box.left && x < box.right && y >= box.top && y < box.bottom));
      return hits.reduce<Finding | null>((worst, { finding }) => (worst === null || rank(finding) > rank(worst) ? finding : worst), null);
    },
    boxes(editor, finding) {
      const entry = shown.get(editor.root);
      if (entry === undefined) return [];
      prune(entry);
      const passage = entry.passages.find((candidate) => sameFinding(candidate.finding, finding));
      return passage === undefined ? [] : boxesOf(editor, passage);
    },
  };
  return self;
}

function isField(root: HTMLElement): root is HTMLTextAreaElement | HTMLInputElement {
  return root instanceof HTMLTextAreaElement || root instanceof HTMLInputElement;
}

function fieldText(editor: Editor): string | null {
  return isField(editor.root) ? editor.root.value : null;
}

function wordsOf(editor: Editor, finding: Finding, range: AbstractRange | null): string {
  const text = fieldText(editor);
  return text === null ? saidBy(range) : text.slice(finding.start, finding.end);
}

function saidBy(range: AbstractRange | null): string {
  return range instanceof Range ? range.toString() : "";
}

/** Whether the words found are still there. `field` is the text of a text field; a range in one moves along with its text. */
function stands({ finding, range, words }: Passage, field: string | null): boolean {
  if (field === null) return range !== null && range.startContainer.isConnected && saidBy(range) === words;
  return field.slice(range?.startOffset ?? finding.start, range?.endOffset ?? finding.end) === words;
}

function sameFinding(a: Finding, b: Finding): boolean {
  return a === b || (a.detector === b.detector && a.start === b.start && a.end === b.end);
}

function rank(finding: Finding): number {
  return SEVERITIES.indexOf(finding.severity);
}

/** The page's registry of highlights and the sheets that style them; there is nothing of either while nothing is shown. */
interface Painter {
  enter(root: HTMLElement): void;
  leave(root: HTMLElement): void;
  paint(severity: Severity, range: AbstractRange): void;
  erase(severity: Severity, range: AbstractRange): void;
}

function createPainter(): Painter {
  const names = new Map(SEVERITIES.map((severity) => [severity, randomName()]));
  const highlights = new Map<Severity, Highlight>();
  /** How many editors of a tree are shown; the sheet goes with the last one. */
  const trees = new Map<Document | ShadowRoot, { sheet: CSSStyleSheet; roots: Set<HTMLElement> }>();
  /** The tree an editor was in when it was shown: it may be taken out of it meanwhile. */
  const treeOf = new Map<HTMLElement, Document | ShadowRoot>();
  const nameOf = (severity: Severity): string => names.get(severity) ?? "";

  return {
    enter(root) {
      const tree = root.getRootNode();
      if (!(tree instanceof Document || tree instanceof ShadowRoot)) return;
      const entry = trees.get(tree) ?? { sheet: createSheet(nameOf), roots: new Set() };
      entry.roots.add(root);
      trees.set(tree, entry);
      treeOf.set(root, tree);
      // Pages that set the list anew take ours out of it; so look each time.
      if (!tree.adoptedStyleSheets.includes(entry.sheet)) tree.adoptedStyleSheets = [...tree.adoptedStyleSheets, entry.sheet];
    },
    leave(root) {
      const tree = treeOf.get(root);
      treeOf.delete(root);
      const entry = tree === undefined ? undefined : trees.get(tree);
      if (tree === undefined || entry === undefined) return;
      entry.roots.delete(root);
      if (entry.roots.size > 0) return;
      trees.delete(tree);
      tree.adoptedStyleSheets = tree.adoptedStyleSheets.filter((sheet) => sheet !== entry.sheet);
    },
    paint(severity, range) {
      let highlight = highlights.get(severity);
      if (highlight === undefined) {
        highlight = new Highlight();
        highlight.priority = SEVERITIES.indexOf(severity);
        highlights.set(severity, highlight);
      }
      highlight.add(range);
      CSS.highlights.set(nameOf(severity), highlight);
    },
    erase(severity, range) {
      const highlight = highlights.get(severity);
      if (highlight === undefined) return;
      highlight.delete(range);
      if (highlight.size > 0) return;
      CSS.highlights.delete(nameOf(severity));
      highlights.delete(severity);
    },
  };
}

function createSheet(nameOf: (severity: Severity) => string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(SEVERITIES.map((severity) => highlightRule(nameOf(severity), MARKS[severity])).join(""));
  return sheet;
}

/** A name that says nothing about who gave it. */
function randomName(): string {
  const letters = "abcdefghijklmnopqrstuvwxyz";
  return [...crypto.getRandomValues(new Uint8Array(10))].map((byte) => letters[byte % letters.length]).join("");
}
