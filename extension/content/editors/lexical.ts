// Lexical (https://lexical.dev): takes what is announced, applies it to its own state and draws that at the end of the turn. Native
// typing over text of several formats goes wrong in it: the new text lands in front and only a part of the old goes.
import { FILLER_NODE } from "./blocks";
import { richKind } from "./rich";
import { announce, announceLines, undoByAnnouncement } from "./typing";

export const lexical = richKind({
  name: "lexical",
  host: '[data-lexical-editor="true"]',
  rules: { skip: "", filler: FILLER_NODE },
  write: announce,
  writeBlocks: announceLines,
  undo: undoByAnnouncement,
});
