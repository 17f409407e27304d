// Draft.js (https://draftjs.org): hears native typing through React, and replaces the selection in its own state.
import { FILLER_NODE } from "./blocks";
import { richKind } from "./rich";
import { typeNatively, undoByAnnouncement } from "./typing";

export const draft = richKind({
  name: "draft",
  host: ".public-DraftEditor-content",
  rules: { skip: "", filler: FILLER_NODE },
  write: typeNatively,
  undo: undoByAnnouncement,
});
