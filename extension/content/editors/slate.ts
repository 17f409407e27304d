// Slate (https://docs.slatejs.org): does all editing itself on `beforeinput`. In Chromium native typing changes what is shown and
// not the editor's own text, which would then be posted unredacted; the announced replacement changes both.
import { FILLER_NODE } from "./blocks";
import { richKind } from "./rich";
import { announce, announceLines, undoByAnnouncement } from "./typing";

export const slate = richKind({
  name: "slate",
  host: '[data-slate-editor="true"]',
  rules: { skip: "[data-slate-placeholder]", filler: FILLER_NODE },
  // A key's deletion it applies to its own selection, and while it moves that itself it does not look at the document's.
  write: (root, range, text) => announce(root, range, text, "deleteByCut"),
  writeBlocks: announceLines,
  undo: undoByAnnouncement,
});
