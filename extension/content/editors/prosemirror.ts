// ProseMirror (https://prosemirror.net) and TipTap, which is ProseMirror underneath: native typing, read back from the DOM.
// Two edits in one turn are one change to it, with what lies between them left as it is. Text typed over a link it takes for more of
// the link, text pasted over one not.
import { FILLER_NODE } from "./blocks";
import { richKind } from "./rich";
import { holdsLink, paste, pasteParagraphs, typeNatively, undoByAnnouncement } from "./typing";

export const proseMirror = richKind({
  name: "prosemirror",
  host: ".ProseMirror",
  rules: { skip: ".ProseMirror-widget", filler: FILLER_NODE },
  write: (root, range, text) => (holdsLink(root, range) ? paste(root, range, text) : typeNatively(root, range, text)),
  writeBlocks: pasteParagraphs,
  together: "always",
  undo: undoByAnnouncement,
});
