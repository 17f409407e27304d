// Any editing host that no other line of the table knows: the browser itself is the editor.
import { FILLER_NODE, type Rules } from "./blocks";
import { richKind } from "./rich";
import { typeNatively, undoNatively } from "./typing";

export const rules: Rules = { skip: "", filler: FILLER_NODE };

export const contentEditable = richKind({ name: "contenteditable", host: "*", rules, write: typeNatively, undo: undoNatively });
