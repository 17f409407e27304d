// The composers of this frame, known by use and looked up at the moment of an attempt; never by watching the document. One `Composer`
// per root for as long as the page keeps the root. Which elements are editors is `editors/`, which fields count is `fields.ts`.
import { kindOf } from "../editors";
import type { Editor } from "../editors/editor";
import type { EnterDoes } from "../hold/enter";
import type { Second } from "../second";
import { describeField } from "./describe";
import { isComposer } from "./fields";
import { contains, find, isConnected, isElement } from "./tree";
import { own } from "../own";

export interface Composer {
  /** Distinguishes composers in subjects; says nothing about the page. */
  readonly id: number;
  readonly root: HTMLElement;
  /** Name of the kind that `editor` was opened by. */
  kind: string;
  editor: Editor;
  /** What Enter was seen to do here. */
  learned: EnterDoes;
  /** Digests of passages that are ignored in this field only. */
  readonly ignored: Set<string>;
  /** What the second reader says of the text that it was last asked about. */
  second: Second | null;
}

/** `body`: of a document in design mode, which nothing in its markup tells. */
const CANDIDATES = "textarea, input, [contenteditable], [role=textbox], body";

export class Composers {
  private readonly known = new WeakMap<HTMLElement, Composer>();
  private used: WeakRef<Composer> | null = null;
  private count = 0;

  /** The composer that `element` belongs to, or null where nothing is composed. */
  of(element: Element): Composer | null {
    const found = kindOf(element);
    if (found === null) return null;
    const { kind, root } = found;
    if (!isComposer(describeField(root))) return null;
    const known = this.known.get(root);
    if (known !== undefined) {
      // An editor may have been started on a plain field since.
      if (known.kind !== kind.name) {
        known.kind = kind.name;
        known.editor = kind.open(root);
      }
      return known;
    }
    this.count += 1;
    const composer: Composer = { id: this.count, root, kind: kind.name, editor: kind.open(root), learned: "unknown", ignored: new Set(), second: null };
    this.known.set(root, composer);
    return composer;
  }

  /** Notes that the person writes here. */
  use(composer: Composer): void {
    if (this.used?.deref() !== composer) this.used = new WeakRef(composer);
  }

  /** The composer used last, if the page still has it. */
  get last(): Composer | null {
    const composer = this.used?.deref();
    return composer !== undefined && isConnected(composer.root) ? composer : null;
  }

  /** Every composer under `scope` that a person can see and that holds text, the last used one even when it is hidden by now. */
  filledIn(scope: Node): Composer[] {
    const roots = new Set<Composer>();
    for (const element of find(scope, CANDIDATES)) {
      const composer = this.of(element);
      if (composer !== null && !roots.has(composer) && (composer === this.last || isShown(composer.root)) && isFilled(composer)) roots.add(composer);
    }
    const { last } = this;
    if (last !== null && !roots.has(last) && contains(scope, last.root) && isFilled(last)) roots.add(last);
    return [...roots];
  }
}

/** Whether anything is written in it. A composer that can't be read counts as filled: what is in it is not known to be nothing. */
export function isFilled(composer: Composer): boolean {
  try {
    return composer.editor.read().trim() !== "";
  } catch {
    return true;
  }
}

function isShown(root: HTMLElement): boolean {
  if (!isElement(root)) return false;
  const box = own(root).getBoundingClientRect();
  return box.width > 0 && box.height > 0 && own(root).checkVisibility({ visibilityProperty: true });
}
