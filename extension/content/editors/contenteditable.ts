// Any editing host that no other line of the table knows: the browser itself is the editor.
import { FILLER_NODE } from "./blocks";
import { richKind } from "./rich";
import { typeNatively, undoNatively } from "./typing";

export const contentEditable = richKind({
  name: "contenteditable",
  host: "*",
  rules: { skip: "", filler: FILLER_NODE },
  write: typeNatively,
  writeBlocks: typeNatively,
  undo: undoNatively,
});
