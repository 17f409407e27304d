// What was read of an editor, and the map between its offsets and the DOM, both ways. Ranges are given only while the DOM still says
// what was read. How the DOM is read is in `blocks.ts`.
import type { Span, Utf16Offset } from "../../shared/finding";
import { compare, type Point } from "./points";

/** Which side of a boundary a point is wanted on: where a passage starts, or where it ends. */
export type Side = "start" | "end";

/** `text[start..end]` is what stands between (node, from) and (node, to). Empty pieces mark where a line without text is. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly node: Node;
  readonly from: number;
  readonly to: number;
  /** Whether the line that begins here was broken off within its block. */
  readonly soft?: boolean;
}

/** A part that is edited as a whole or not at all: a mention, an embed. */
export interface Island {
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

export class BlockReading implements Reading {
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
