// Any editing host that no other line of the table knows: the browser itself is the editor.
import { FILLER_NODE } from "./blocks";
import { richKind } from "./rich";
import { isFirefox, typeNatively, typeOverLinks, undoNatively } from "./typing";

/** Firefox takes a link away that is typed over as a whole, in one step of undo; Chromium needs to be told. */
function write(root: HTMLElement, range: Range, text: string): boolean {
  return isFirefox() ? typeNatively(root, range, text) : typeOverLinks(root, range, text);
}

export const contentEditable = richKind({
  name: "contenteditable",
  host: "*",
  rules: { skip: "", filler: FILLER_NODE },
  write,
  writeBlocks: write,
  undo: undoNatively,
});
