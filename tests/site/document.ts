// The HTML around an editor and the headers it is served with. Everything the page's script needs to know stands in `data-` attributes
// of <html>, because a srcdoc or blank frame has no address of its own to read a query from. No inline script: `script-src 'self'` must do.

import { randomBytes } from "node:crypto";
import { type EditorName, type Hostility, isOneOf, type Place, PLACES } from "./catalogue.ts";

/** What a query asks of an editor page. */
export interface Wishes {
  readonly editor: EditorName;
  readonly place: Place;
  readonly enter: "newline" | "send";
  readonly keep: boolean;
  readonly native: boolean;
  readonly dark: boolean;
  readonly rtl: boolean;
  readonly csp: "none" | "strict" | "self";
}

/** A response: its body and its headers. */
export interface Answer {
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Editors that assign strings to `innerHTML`; under Trusted Types their sites give them a default policy. */
const NEED_DEFAULT_POLICY: ReadonlySet<EditorName> = new Set(["quill", "ckeditor", "tiptap"]);

export function wishesOf(editor: EditorName, query: URLSearchParams): Wishes {
  const place = query.get("place") ?? "page";
  const csp = query.get("csp");
  return {
    editor,
    place: isOneOf(PLACES, place) ? place : "page",
    enter: query.get("enter") === "send" ? "send" : "newline",
    keep: query.get("keep") === "1",
    native: query.get("native") === "1",
    dark: query.get("dark") === "1",
    rtl: query.get("dir") === "rtl",
    csp: csp === "strict" || csp === "self" ? csp : "none",
  };
}

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.codePointAt(0)};`);
}

/** The header value for a policy, with the nonce it names. */
export function contentPolicy(csp: Wishes["csp"], nonce: string, frames: string): Record<string, string> {
  if (csp === "none") return {};
  if (csp === "self") return { "content-security-policy": "script-src 'self'" };
  const parts = [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'`,
    `style-src 'nonce-${nonce}'`,
    "connect-src 'self'",
    "require-trusted-types-for 'script'",
    ...(frames === "" ? [] : [`frame-src ${frames}`]),
  ];
  return { "content-security-policy": parts.join("; ") };
}

export function newNonce(): string {
  return randomBytes(12).toString("base64url");
}

function attributes(wishes: Wishes, place: Place): string {
  const data: Record<string, string> = {
    lang: "en",
    dir: wishes.rtl ? "rtl" : "ltr",
    "data-editor": wishes.editor,
    "data-place": place,
    ...(place === "blank" ? { "data-scripts": scriptsOf(wishes).join(" ") } : {}),
    "data-enter": wishes.enter,
    "data-theme": wishes.dark ? "dark" : "light",
    ...(wishes.keep ? { "data-keep": "" } : {}),
    ...(wishes.native ? { "data-native": "" } : {}),
  };
  return Object.entries(data).map(([name, value]) => `${name}="${value}"`).join(" ");
}

/** The scripts an editor's document loads, in order. */
function scriptsOf(wishes: Wishes): string[] {
  return wishes.csp === "strict" && NEED_DEFAULT_POLICY.has(wishes.editor) ? ["default-policy", wishes.editor] : [wishes.editor];
}

function page(wishes: Wishes, place: Place, nonce: string, styles: readonly string[], scripts: string, body: string): string {
  const links = styles.map((name) => `<link rel="stylesheet" nonce="${nonce}" href="/assets/${name}">`).join("\n");
  return `<!doctype html>
<html ${attributes(wishes, place)}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
<title>${wishes.editor}</title>
${links}
${scripts}
</head>
<body>
${body}
</body>
</html>
`;
}

/** The document that an editor stands in, wherever that document is put. */
function editorDocument(wishes: Wishes, nonce: string, styles: readonly string[]): string {
  const script = scriptsOf(wishes).map((name) => `<script defer nonce="${nonce}" src="/assets/${name}.js"></script>`).join("\n");
  const inner = wishes.place === "shadow" || wishes.place === "modal" ? wishes.place : "page";
  return page(wishes, inner, nonce, styles, script, "");
}

/** The page for an editor. `styles`: the style sheets to link. `other`: the second origin, `again`: this page's query for it. */
export function editorPage(wishes: Wishes, styles: readonly string[], other: string): Answer {
  const nonce = newNonce();
  const html = { "content-type": "text/html; charset=utf-8", ...contentPolicy(wishes.csp, nonce, wishes.place === "cross" ? other : "") };
  if (wishes.place === "page" || wishes.place === "shadow" || wishes.place === "modal") {
    return { body: editorDocument(wishes, nonce, styles), headers: html };
  }
  const outer = `<script nonce="${nonce}" src="/assets/frame.js"></script>`;
  const title = `title="Write a post" name="composer"`;
  if (wishes.place === "iframe") {
    const inner = escapeHtml(editorDocument(wishes, nonce, styles));
    return { body: page(wishes, "iframe", nonce, ["site.css"], outer, `<iframe ${title} srcdoc="${inner}"></iframe>`), headers: html };
  }
  if (wishes.place === "cross") {
    const address = escapeHtml(`${other}/editor/${wishes.editor}?${queryOf(wishes)}`);
    return { body: page(wishes, "cross", nonce, ["site.css"], outer, `<iframe ${title} src="${address}"></iframe>`), headers: html };
  }
  return { body: page(wishes, "blank", nonce, styles, outer, ""), headers: html };
}

function queryOf(wishes: Wishes): string {
  const query = new URLSearchParams();
  if (wishes.enter === "send") query.set("enter", "send");
  if (wishes.keep) query.set("keep", "1");
  if (wishes.native) query.set("native", "1");
  if (wishes.dark) query.set("dark", "1");
  if (wishes.rtl) query.set("dir", "rtl");
  if (wishes.csp !== "none") query.set("csp", wishes.csp);
  return query.toString();
}

/** A hostile page: `script` (none for "csp") stands inline, before everything else. */
export function hostilePage(kind: Hostility, script: string, strict: boolean): Answer {
  const nonce = newNonce();
  const inline = script === "" ? "" : `<script nonce="${nonce}">${script.replaceAll("</script", "<\\/script")}</script>`;
  const body = `<!doctype html>
<html lang="en" data-theme="light">
<head>
${inline}
<meta charset="utf-8">
<link rel="icon" href="data:,">
<title>${kind}</title>
<link rel="stylesheet" nonce="${nonce}" href="/assets/site.css">
<script defer nonce="${nonce}" src="/assets/board.js"></script>
</head>
<body>
<main data-own>
<h1>New post</h1>
<form id="plain-form"><textarea id="plain" class="box" name="text" aria-label="Write a post"></textarea><button type="button" id="plain-post" class="post">Post</button></form>
<section aria-label="Rich post"><div id="rich" class="box" role="textbox" aria-multiline="true" aria-label="Write a rich post" contenteditable="true"></div><button type="button" id="rich-post" class="post">Post</button></section>
<p id="status" role="status"></p>
</main>
</body>
</html>
`;
  return { body, headers: { "content-type": "text/html; charset=utf-8", ...contentPolicy(strict || kind === "csp" ? "strict" : "none", nonce, "") } };
}

/** What a full-page form post is answered with. */
export function postedPage(channel: string): Answer {
  const body = `<!doctype html><html lang="en"><head><meta charset="utf-8"><link rel="icon" href="data:,"><title>Posted</title></head>
<body><main><h1>Posted</h1><p>Your post is up.</p><p><a href="/editor/${escapeHtml(encodeURIComponent(channel))}?native=1">Write another</a></p></main></body></html>`;
  return { body, headers: { "content-type": "text/html; charset=utf-8" } };
}

/** A plain list of all pages, for a person who looks around. */
export function indexPage(editors: readonly string[], hostilities: readonly string[]): Answer {
  const list = (folder: string, names: readonly string[]): string => `<ul>${names.map((name) => `<li><a href="/${folder}/${name}">${name}</a></li>`).join("")}</ul>`;
  const body = `<!doctype html><html lang="en" data-theme="light"><head><meta charset="utf-8"><link rel="icon" href="data:,"><title>Test site</title>
<link rel="stylesheet" href="/assets/site.css"></head><body><main><h1>Test site</h1><p><a href="/demo">Demo</a></p><h2>Editors</h2>${list("editor", editors)}<h2>Hostile pages</h2>${list("hostile", hostilities)}</main></body></html>`;
  return { body, headers: { "content-type": "text/html; charset=utf-8" } };
}
