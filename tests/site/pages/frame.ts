// The outer page of an editor in a frame. Loaded in the head, before any frame stands: `window.ready` waits for the frame's word, and a
// blank frame is furnished from here. For frames of the same origin the frame's editor is offered to the tests on this window too.

import "./mounted";

interface ScriptPolicy {
  createScriptURL(address: string): string;
}
interface TrustedTypes {
  createPolicy(name: string, rules: ScriptPolicy): ScriptPolicy;
}

const ADDRESSES: ScriptPolicy = { createScriptURL: (address) => address };

/** The sites' own policy for script addresses, as Trusted Types ask for; the rules themselves where there is no such thing. */
const policy = (window as { trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy("site-scripts", ADDRESSES) ?? ADDRESSES;

/** Builds the editor's document inside an empty frame, with the same style sheets and the editor's script. */
function furnish(): void {
  const frame = document.createElement("iframe");
  frame.name = "composer";
  frame.title = "Write a post";
  document.body.append(frame);
  const inner = frame.contentDocument;
  if (inner === null) throw new Error("a blank frame has a document");
  const { documentElement: outerRoot } = document;
  for (const { name, value } of outerRoot.attributes) inner.documentElement.setAttribute(name, value);
  inner.documentElement.dataset["place"] = "page";
  for (const link of document.querySelectorAll<HTMLLinkElement>("link[rel=stylesheet]")) {
    const copy = inner.createElement("link");
    copy.rel = "stylesheet";
    copy.nonce = link.nonce;
    copy.href = link.href;
    inner.head.append(copy);
  }
  for (const name of (outerRoot.dataset["scripts"] ?? "").split(" ")) {
    const script = inner.createElement("script");
    script.async = false;
    script.nonce = nonce;
    script.src = policy.createScriptURL(new URL(`/assets/${name}.js`, location.href).href);
    inner.head.append(script);
  }
}

const nonce = document.currentScript instanceof HTMLScriptElement ? document.currentScript.nonce : "";

window.ready = new Promise((resolve) => {
  window.addEventListener("message", (event) => {
    const frame = document.querySelector("iframe");
    if (event.data !== "composer-ready" || frame === null || event.source !== frame.contentWindow) return;
    const editor = frame.contentDocument?.defaultView?.editorUnderTest;
    if (editor !== undefined) window.editorUnderTest = editor;
    resolve(true);
  });
});
if (document.documentElement.dataset["place"] === "blank") document.addEventListener("DOMContentLoaded", furnish);
