// Quill (https://quilljs.com): native typing, read back from the DOM into its own document.
import { FILLER_NODE } from "./blocks";
import { richKind } from "./rich";
import { typeOverLinks, undoByAnnouncement } from "./typing";

export const quill = richKind({
  name: "quill",
  host: ".ql-editor",
  rules: { skip: ".ql-ui", filler: FILLER_NODE },
  write: typeOverLinks,
  together: "always",
  undo: undoByAnnouncement,
});
