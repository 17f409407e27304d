// CodeMirror 6 (https://codemirror.net): native typing, read back from the DOM. It draws only the lines near the visible part and
// leaves gaps for the rest; the text of a gap is in the page's memory alone, so an editor with gaps is not read completely.
import { FILLER_NODE } from "./blocks";
import { richKind } from "./rich";
import { typeNatively, undoByAnnouncement } from "./typing";

export const codeMirror = richKind({
  name: "codemirror",
  host: ".cm-content",
  rules: { skip: ".cm-placeholder", filler: FILLER_NODE },
  write: typeNatively,
  together: "always",
  undo: undoByAnnouncement,
  complete: (root) => root.querySelector(".cm-gap") === null,
});
