// Reads the text of a block-structured DOM in one walk. A line is opened by content and closed by a block's edge, a <br> or a
// preserved newline; so a placeholder <br> opens the empty line it stands for and adds nothing else. White space collapses as CSS says;
// NBSP stays. Which nodes are an editor's own machinery is said by `Rules`; the way back from offsets to nodes is in `reading.ts`.
import { indexOf } from "./points";
import { BlockReading, type Piece, type Reading } from "./reading";
import { own } from "../own";

/** What of the DOM is the editor's and not the person's. */
export interface Rules {
  /** Selector of elements that hold no text of the person: placeholders, widgets of the editor, labels of remote cursors. */
  readonly skip: string;
  /** What the editor puts at the start of a text node for the caret's sake; anchored at the start. */
  readonly filler: RegExp;
}

/** Text nodes that hold nothing but what keeps a caret in place, as most editors write them. */
export const FILLER_NODE = /^[\ufeff\u200b]+$/;

/** What holds no text that would be posted, whatever the editor. */
const SILENT = new Set(["SCRIPT", "STYLE", "TEMPLATE", "NOSCRIPT", "HEAD", "META", "LINK", "TITLE", "SELECT", "INPUT", "TEXTAREA", "AUDIO", "VIDEO", "CANVAS", "OBJECT", "IFRAME", "svg", "math"]);
/** Block elements, for documents that are not rendered and have no computed style. */
const BLOCKS = new Set(["ADDRESS", "ARTICLE", "ASIDE", "BLOCKQUOTE", "BODY", "DD", "DIV", "DL", "DT", "FIGCAPTION", "FIGURE", "FOOTER", "FORM", "H1", "H2", "H3", "H4", "H5", "H6", "HEADER", "HR", "LI", "MAIN", "NAV", "OL", "P", "PRE", "SECTION", "TABLE", "TD", "TH", "TR", "UL"]);
/** The `display` values that do not break a line. */
const INLINE = /^(?:inline|contents|ruby)/;
const RUN = /[ \t\n\r\f]+|[^ \t\n\r\f]+/g;
const RUN_KEEPING_BREAKS = /\n|[ \t\r\f]+|[^ \t\n\r\f]+/g;

interface Context {
  readonly element: Element;
  readonly block: boolean;
  readonly hidden: boolean;
  readonly space: "collapse" | "preserve" | "preserve-breaks";
  readonly island: number | null;
}

/** Reads everything below `root`. */
export function readBlocks(root: Element, rules: Rules): Reading {
  const writer = new Writer(rules.filler);
  const view = own(root).ownerDocument.defaultView;
  const islands: { start: number; end: number; element: Element }[] = [];
  const contexts: Context[] = [];

  const enter = (element: Element): boolean => {
    if (element !== root && (SILENT.has(element.tagName) || (rules.skip !== "" && element.matches(rules.skip)))) return false;
    const style = view?.getComputedStyle(element);
    const display = style?.display ?? "";
    if (display === "none" && element !== root) return false;
    const hidden = style !== undefined && style.visibility !== "visible" && style.visibility !== "";
    if (element.tagName === "BR") {
      if (!hidden) writer.lineBreak(element);
      return false;
    }
    if (element.tagName === "IMG") {
      if (!hidden) writer.atom(element, element.getAttribute("alt") ?? "");
      return false;
    }
    const block = display === "" ? BLOCKS.has(element.tagName) : !INLINE.test(display);
    if (block) writer.edge();
    let island: number | null = null;
    if (element !== root && element.getAttribute("contenteditable")?.toLowerCase() === "false") {
      island = islands.length;
      islands.push({ start: -1, end: -1, element });
    }
    contexts.push({ element, block, hidden, space: spaceOf(style), island });
    if (island !== null) writer.mark((offset) => setStart(islands[island], offset));
    return true;
  };
  const leave = (context: Context): void => {
    const island = context.island === null ? undefined : islands[context.island];
    if (island !== undefined) island.end = writer.length;
    if (context.block) writer.edge();
  };

  // By hand and not by recursion: a page can nest deeper than the stack.
  let node: Node | null = root;
  while (node !== null) {
    let down: Node | null = null;
    const context: Context | undefined = contexts[contexts.length - 1];
    const { nodeType, firstChild }: Pick<Node, "nodeType" | "firstChild"> = own<Node>(node);
    if (nodeType === Node.ELEMENT_NODE) {
      if (enter(node as Element)) {
        down = firstChild;
        if (down === null) close(node);
      }
    } else if (nodeType === Node.TEXT_NODE && context !== undefined && !context.hidden) {
      writer.text(node as Text, context.space);
    }
    if (down !== null) {
      node = down;
      continue;
    }
    while (node !== null && node !== root && own(node).nextSibling === null) {
      node = own(node).parentNode;
      if (node !== null) close(node);
    }
    node = node === null || node === root ? null : own(node).nextSibling;
  }
  return new BlockReading(root, writer.finish(), writer.pieces, islands.filter((island) => island.end > island.start));

  function close(of: Node): void {
    const context = contexts[contexts.length - 1];
    if (context === undefined || context.element !== of) return;
    contexts.pop();
    leave(context);
  }
}

function setStart(island: { start: number } | undefined, offset: number): void {
  if (island !== undefined) island.start = offset;
}

function spaceOf(style: CSSStyleDeclaration | undefined): Context["space"] {
  if (style === undefined) return "collapse";
  const collapse = style.getPropertyValue("white-space-collapse");
  const value = collapse === "" ? style.whiteSpace : collapse;
  if (value === "pre-line" || value === "preserve-breaks") return "preserve-breaks";
  return value.startsWith("pre") || value === "break-spaces" ? "preserve" : "collapse";
}

/** Collects text and pieces; owns the rules of lines and white space. */
class Writer {
  readonly pieces: Piece[] = [];
  length = 0;
  private readonly parts: string[] = [];
  private lines = 0;
  private open = false;
  /** Whether the last line ended in its block, by a <br> or a preserved newline. */
  private soft = false;
  /** White space that will count as one blank if text follows it on the same line. */
  private blank: { node: Node; from: number; to: number } | null = null;
  private waiting: ((offset: number) => void)[] = [];

  constructor(private readonly filler: RegExp) {}

  /** Calls back with the offset at which the next content begins. */
  mark(begin: (offset: number) => void): void {
    this.waiting.push(begin);
  }

  /** The edge of a block: whatever comes next stands on another line. */
  edge(): void {
    this.closeLine(false);
  }

  lineBreak(element: Element): void {
    const parent = element.parentNode;
    if (parent === null) return;
    this.openLine(parent, indexOf(element));
    this.closeLine(true);
  }

  /** An element that is one thing, read as `text`. */
  atom(element: Element, text: string): void {
    const parent = element.parentNode;
    if (parent === null) return;
    const at = indexOf(element);
    this.openLine(parent, at);
    this.flushBlank();
    this.piece(text, parent, at, at + 1);
  }

  text(node: Text, space: Context["space"]): void {
    const { data } = node;
    if (data === "") return;
    const from = this.filler.exec(data)?.[0].length ?? 0;
    if (from > 0) this.openLine(node, from);
    if (from === data.length) return;
    if (space === "preserve") this.preserved(node, from);
    else this.collapsed(node, from, space === "preserve-breaks");
  }

  finish(): string {
    this.begin();
    return this.parts.join("");
  }

  private preserved(node: Text, from: number): void {
    const { data } = node;
    for (let at = from; at < data.length; ) {
      const newline = data.indexOf("\n", at);
      const end = newline === -1 ? data.length : newline;
      this.openLine(node, at);
      this.flushBlank();
      if (end > at) this.piece(data.slice(at, end), node, at, end);
      if (newline === -1) return;
      this.closeLine(true);
      at = newline + 1;
    }
  }

  private collapsed(node: Text, from: number, keepBreaks: boolean): void {
    const run = keepBreaks ? RUN_KEEPING_BREAKS : RUN;
    run.lastIndex = from;
    for (let found = run.exec(node.data); found !== null; found = run.exec(node.data)) {
      const [part] = found;
      const end = found.index + part.length;
      if (keepBreaks && part === "\n") {
        this.openLine(node, found.index);
        this.closeLine(true);
      } else if (/^[ \t\n\r\f]/.test(part)) {
        if (this.open) this.blank ??= { node, from: found.index, to: end };
      } else {
        this.openLine(node, found.index);
        this.flushBlank();
        this.piece(part, node, found.index, end);
      }
    }
  }

  private openLine(node: Node, at: number): void {
    if (this.open) return;
    if (this.lines > 0) {
      this.parts.push("\n");
      this.length += 1;
    }
    this.lines += 1;
    this.open = true;
    this.begin();
    this.pieces.push({ start: this.length, end: this.length, node, from: at, to: at, soft: this.soft });
  }

  private closeLine(soft: boolean): void {
    this.blank = null;
    this.open = false;
    this.soft = soft;
  }

  private flushBlank(): void {
    const { blank } = this;
    this.blank = null;
    if (blank !== null) this.piece(" ", blank.node, blank.from, blank.to);
    this.begin();
  }

  private begin(): void {
    if (this.waiting.length === 0) return;
    for (const begin of this.waiting) begin(this.length);
    this.waiting = [];
  }

  private piece(text: string, node: Node, from: number, to: number): void {
    if (text === "") return;
    this.pieces.push({ start: this.length, end: this.length + text.length, node, from, to });
    this.parts.push(text);
    this.length += text.length;
  }
}
