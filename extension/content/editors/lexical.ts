// Lexical (https://lexical.dev): takes native typing, applies it to its own state and draws that at the end of the turn.
import { FILLER_NODE } from "./blocks";
import { richKind } from "./rich";
import { typeNatively, undoByAnnouncement } from "./typing";

export const lexical = richKind({
  name: "lexical",
  host: '[data-lexical-editor="true"]',
  rules: { skip: "", filler: FILLER_NODE },
  write: typeNatively,
  undo: undoByAnnouncement,
});
