// The names everything else is keyed by: editors, ways of posting, places an editor can stand in, hostile pages.
// Read by the server, by the pages in the browser and by the tests, so it holds data alone.

/** Every editor that has a page at `/editor/<name>`. */
export const EDITORS = [
  "textarea", "textarea-react", "input", "contenteditable", "lexical", "slate",
  "prosemirror", "tiptap", "draft", "quill", "ckeditor", "codemirror",
] as const;
export type EditorName = (typeof EDITORS)[number];

/** Every way of posting that an editor page offers; the first eight are the ids of controls, the others are keys in the editor. */
export const TRIGGERS = [
  "post-click", "post-submit", "post-pointerdown", "post-mousedown", "post-touch", "post-role", "post-requestsubmit", "post-menu",
  "post-role-enter", "post-role-space", "post-menu-keys", "enter", "ctrl-enter", "meta-enter",
] as const;
export type Trigger = (typeof TRIGGERS)[number];

/** Where on the page the editor and its buttons stand. */
export const PLACES = ["page", "shadow", "iframe", "blank", "cross", "modal"] as const;
export type Place = (typeof PLACES)[number];

/** Every page at `/hostile/<kind>`. */
export const HOSTILITIES = ["stop-first", "remove", "fake", "prototypes", "focus-trap", "csp", "clobber"] as const;
export type Hostility = (typeof HOSTILITIES)[number];

export function isOneOf<T extends string>(names: readonly T[], name: string): name is T {
  return (names as readonly string[]).includes(name);
}

/** Editors of one line, where Enter submits. */
export function isSingleLine(name: EditorName): boolean {
  return name === "input";
}

/** Editors that a browser posts by itself in a full-page form. */
export function isNativeField(name: EditorName): boolean {
  return name === "textarea" || name === "input";
}

/**
 * Editors that a site cannot put in a shadow root, tried here: Draft.js 0.11 loses the selection between key strokes, and CKEditor 48
 * throws on every key (it asks for the style of a shadow root).
 */
const NOT_IN_SHADOW: ReadonlySet<EditorName> = new Set(["draft", "ckeditor"]);

/** Whether an editor works at all where it is put, without any extension. */
export function standsIn(editor: EditorName, place: Place): boolean {
  return place !== "shadow" || !NOT_IN_SHADOW.has(editor);
}
