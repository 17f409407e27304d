// Reads the text of a block-structured DOM and keeps the map between its offsets and the DOM, both ways, in one walk.
// A line is opened by content and closed by a block's edge, a <br> or a preserved newline; so a placeholder <br> opens the empty
// line it stands for and adds nothing else. White space collapses as CSS says; NBSP stays. Which nodes are an editor's own
// machinery is said by `Rules`; selections, ranges that are shown and edits are elsewhere.
import type { Span, Utf16Offset } from "../../shared/finding";
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

export interface Point {
  readonly node: Node;
  readonly at: number;
}

/** Which side of a boundary a point is wanted on: where a passage starts, or where it ends. */
export type Side = "start" | "end";

/** `text[start..end]` is what stands between (node, from) and (node, to). Empty pieces mark where a line without text is. */
interface Piece {
  readonly start: number;
  readonly end: number;
  readonly node: Node;
  readonly from: number;
  readonly to: number;
  /** Whether the line that begins here was broken off within its block. */
  readonly soft?: boolean;
}

/** A part that is edited as a whole or not at all: a mention, an embed. */
interface Island {
  readonly start: number;
  readonly end: number;
  readonly element: Element;
}

export interface Reading {
  readonly text: string;
  /** The DOM point at `offset`, or null in an editor without any content. */
  point(offset: number, side: Side): Point | null;
  /** The DOM range of `span`, or null when the DOM no longer says there what it said. */
  range(span: Span): Range | null;
  /**
   * The range to write over. Never with an end inside an island, and null when `span` holds a part of one; around a link whose text
   * is all in it, because the address behind the text must go too.
   */
  editable(span: Span): Range | null;
  /** The offset of a DOM point, or null when it is outside of the editor. */
  offset(node: Node, at: number): Utf16Offset | null;
  /**
   * What writing anew all from the first to the last of `spans` (right to left) would lose. `nothing`: it is one run of one text node.
   * `blocks`: nothing either if every newline is written as a new block, since all of it looks alike. `format`: there is something in
   * it that only the DOM knows. Links that go as a whole don't count.
   */
  loss(spans: readonly Span[]): "nothing" | "blocks" | "format";
}

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

class BlockReading implements Reading {
  constructor(
    private readonly root: Element,
    readonly text: string,
    private readonly pieces: readonly Piece[],
    private readonly islands: readonly Island[],
  ) {}

  point(offset: number, side: Side): Point | null {
    let best: Piece | null = null;
    for (let at = this.firstEndingAt(offset); at < this.pieces.length; at += 1) {
      const piece = this.pieces[at];
      if (piece === undefined || piece.start > offset) break;
      if (piece.start < offset && offset < piece.end) return inside(piece, offset);
      if (best === null || rank(piece, offset, side) > rank(best, offset, side)) best = piece;
    }
    if (best === null) return this.pieces.length === 0 ? { node: this.root, at: 0 } : null;
    return best.start === offset && !(side === "end" && best.end === offset) ? { node: best.node, at: best.from } : inside(best, offset);
  }

  range(span: Span): Range | null {
    const start = this.point(span.start, "start");
    const end = this.point(span.end, "end");
    if (start === null || end === null || !this.intact(span)) return null;
    return rangeBetween(start, end);
  }

  editable(span: Span): Range | null {
    const range = this.range(span);
    if (range === null) return null;
    for (const { start, end, element } of this.islands) {
      if (end <= span.start || start >= span.end) continue;
      if (start < span.start || end > span.end) {
        if (this.openInside(range, element)) continue;
        return null;
      }
      around(range, element);
    }
    for (const side of [range.startContainer, range.endContainer]) {
      const link = (side instanceof Element ? side : side.parentElement)?.closest("a[href]") ?? null;
      if (link !== null && link !== this.root && this.root.contains(link) && this.covers(span, link)) around(range, link);
    }
    return range;
  }

  offset(node: Node, at: number): Utf16Offset | null {
    if (!this.root.contains(node)) return null;
    const point = { node, at };
    let low = 0;
    let high = this.pieces.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const piece = this.pieces[middle];
      if (piece !== undefined && compare({ node: piece.node, at: piece.to }, point) < 0) low = middle + 1;
      else high = middle;
    }
    const next = this.pieces[low];
    const previous = this.pieces[low - 1];
    if (next === undefined) return this.text.length as Utf16Offset;
    if (compare({ node: next.node, at: next.from }, point) <= 0) {
      const linear = next.node === node && next.to - next.from === next.end - next.start;
      if (linear) return (next.start + at - next.from) as Utf16Offset;
      return (compare({ node: next.node, at: next.to }, point) === 0 ? next.end : next.start) as Utf16Offset;
    }
    if (previous === undefined) return next.start as Utf16Offset;
    // Between two lines: the point belongs to the line whose content shares the smallest ancestor with it.
    for (let holder: Node | null = node; holder !== null && previous.end !== next.start; holder = holder.parentNode) {
      const before = holder.contains(previous.node);
      const after = holder.contains(next.node);
      if (before && !after) return previous.end as Utf16Offset;
      if (after) break;
    }
    return next.start as Utf16Offset;
  }

  loss(spans: readonly Span[]): "nothing" | "blocks" | "format" {
    const last = spans[0];
    const first = spans[spans.length - 1];
    if (first === undefined || last === undefined) return "nothing";
    const span = { start: first.start, end: last.end };
    let look: string | null = null;
    let alike = true;
    let nodes = 0;
    let before: Node | null = null;
    for (let at = this.firstEndingAt(span.start); at < this.pieces.length; at += 1) {
      const piece = this.pieces[at];
      if (piece === undefined || piece.start > span.end) break;
      if (piece.start === piece.end) {
        if (piece.soft === true && piece.start > span.start) return "format";
        continue;
      }
      if (piece.end === span.start || piece.start === span.end) continue;
      if (piece.node.nodeType !== Node.TEXT_NODE) return "format";
      if (piece.node !== before) nodes += 1;
      before = piece.node;
      if (this.goesWithLink(piece, spans)) continue;
      const its = lookOf(piece.node, this.root);
      alike &&= its !== null && (look === null || look === its);
      look = its;
    }
    if (nodes <= 1) return "nothing";
    return alike ? "blocks" : "format";
  }

  /** Whether a piece stands in a link all of whose text is in one of `spans`. */
  private goesWithLink(piece: Piece, spans: readonly Span[]): boolean {
    const link = piece.node.parentElement?.closest("a[href]") ?? null;
    if (link === null || !this.root.contains(link) || link === this.root) return false;
    return spans.some((span) => span.start <= piece.start && piece.end <= span.end && this.covers(span, link));
  }

  /** Whether all the text of `element` is in `span`. */
  private covers(span: Span, element: Element): boolean {
    const start = this.offset(element, 0);
    const end = this.offset(element, element.childNodes.length);
    return start !== null && end !== null && start >= span.start && end <= span.end;
  }

  /** Whether both ends of `range` stand in content that is editable again within `island`. */
  private openInside(range: Range, island: Element): boolean {
    const holder = range.commonAncestorContainer;
    const element = holder.nodeType === Node.ELEMENT_NODE ? (holder as Element) : holder.parentElement;
    const host = element?.closest("[contenteditable]") ?? null;
    return host !== null && host !== island && island.contains(host) && host.getAttribute("contenteditable")?.toLowerCase() !== "false";
  }

  /** Whether every text node under `span` still says what it said when it was read. */
  private intact(span: Span): boolean {
    for (let at = this.firstEndingAt(span.start); at < this.pieces.length; at += 1) {
      const piece = this.pieces[at];
      if (piece === undefined || piece.start > span.end) return true;
      if (!this.root.contains(piece.node)) return false;
      if (piece.node.nodeType !== Node.TEXT_NODE) {
        if (piece.to > piece.node.childNodes.length) return false;
        continue;
      }
      const { data } = piece.node as Text;
      if (piece.to > data.length) return false;
      const said = data.slice(piece.from, piece.to);
      const read = this.text.slice(piece.start, piece.end);
      if (said !== read && !(read === " " && /^[ \t\n\r\f]+$/.test(said))) return false;
    }
    return true;
  }

  /** Index of the first piece that ends at or after `offset`. */
  private firstEndingAt(offset: number): number {
    let low = 0;
    let high = this.pieces.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.pieces[middle]?.end ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** Elements that say nothing about how their text looks beyond their class and style. */
const MEANINGLESS = new Set(["DIV", "P", "SPAN"]);

/** What can be told of a text node's looks by the elements around it; null when one of them means something by itself. */
function lookOf(node: Node, root: Element): string | null {
  let look = "";
  for (let element = node.parentElement; element !== null && element !== root; element = element.parentElement) {
    if (!MEANINGLESS.has(element.tagName) || element.getAttribute("contenteditable") !== null) return null;
    look += `${element.tagName}|${element.getAttribute("class") ?? ""}|${element.getAttribute("style") ?? ""}>`;
  }
  return look;
}

/** Widens `range` so that an element it reaches into is in it as a whole. */
function around(range: Range, element: Element): void {
  if (element.contains(range.startContainer)) range.setStartBefore(element);
  if (element.contains(range.endContainer)) range.setEndAfter(element);
}

/** How well a piece that touches `offset` suits the wanted side: text on that side, then an empty line, then text on the other side. */
function rank(piece: Piece, offset: number, side: Side): number {
  if (piece.start === piece.end) return 1;
  return (side === "start" ? piece.start === offset : piece.end === offset) ? 2 : 0;
}

function inside(piece: Piece, offset: number): Point {
  const into = offset - piece.start;
  const linear = piece.to - piece.from === piece.end - piece.start;
  return { node: piece.node, at: linear ? piece.from + into : into === 0 ? piece.from : piece.to };
}

function rangeBetween(start: Point, end: Point): Range | null {
  try {
    const range = new Range();
    range.setStart(start.node, start.at);
    range.setEnd(end.node, end.at);
    return range;
  } catch {
    return null; // The DOM changed under us; what can't be shown is not shown.
  }
}

/** Order of two points of one tree in the document: negative when `a` comes first. */
function compare(a: Point, b: Point): number {
  if (a.node === b.node) return a.at - b.at;
  if (a.node.contains(b.node)) return childIndex(a.node, b.node) < a.at ? 1 : -1;
  if (b.node.contains(a.node)) return childIndex(b.node, a.node) < b.at ? -1 : 1;
  return a.node.compareDocumentPosition(b.node) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}

function childIndex(ancestor: Node, descendant: Node): number {
  let child = descendant;
  while (child.parentNode !== null && child.parentNode !== ancestor) child = child.parentNode;
  return indexOf(child);
}

function indexOf(node: Node): number {
  let index = 0;
  for (let sibling = node.previousSibling; sibling !== null; sibling = sibling.previousSibling) index += 1;
  return index;
}
