// ProseMirror (https://prosemirror.net) and TipTap, which is ProseMirror underneath: native typing, read back from the DOM.
// Two edits in one turn are one change to it, with what lies between them left as it is.
import { FILLER_NODE } from "./blocks";
import { richKind } from "./rich";
import { typeNatively, undoByAnnouncement } from "./typing";

export const proseMirror = richKind({
  name: "prosemirror",
  host: ".ProseMirror",
  rules: { skip: ".ProseMirror-widget", filler: FILLER_NODE },
  write: typeNatively,
  together: "always",
  undo: undoByAnnouncement,
});
