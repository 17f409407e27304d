// CKEditor 5 (https://ckeditor.com/docs/ckeditor5): does all editing itself on `beforeinput` and reverts what it did not do. Edits are
// one step of undo with the typing before them until it hears that the selection moved, and until they are twenty characters long.
import { richKind } from "./rich";
import { announce, pasteParagraphs, sayWhereSelected, undoByAnnouncement } from "./typing";

/** Seven word joiners in front of a text, or instead of one, keep the caret where the browser would not put it. */
const INLINE_FILLER = /^\u2060{7}/;

export const ckEditor = richKind({
  name: "ckeditor",
  host: ".ck-editor__editable",
  rules: { skip: ".ck-reset_all, .ck-fake-selection-container, .ck-widget__type-around", filler: INLINE_FILLER },
  write: announce,
  begin: sayWhereSelected,
  writeBlocks: pasteParagraphs,
  together: "at best",
  undo: undoByAnnouncement,
});
