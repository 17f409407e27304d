// Draft.js (https://draftjs.org): knows events only as React retells them, and that goes for the selection too. Pasted text
// replaces that selection in its state; native typing over text of several formats changes what is shown and not the state.
import { FILLER_NODE } from "./blocks";
import { richKind } from "./rich";
import { cut, paste, undoByAnnouncement } from "./typing";

export const draft = richKind({
  name: "draft",
  host: ".public-DraftEditor-content",
  rules: { skip: "", filler: FILLER_NODE },
  write: (root, range, text) => (text === "" ? cut(root, range) : paste(root, range, text)),
  writeBlocks: paste,
  undo: undoByAnnouncement,
});
