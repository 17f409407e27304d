// LinkedIn. Two front ends are live at once; the newer composer sits in an open shadow root (`#interop-outlet`). Class names of the
// older one are stable, ids are not. Selectors as reported working on the live site in April and August 2026.
import type { Site } from "./site";

export const linkedin: Site = {
  name: "LinkedIn",
  hosts: ["linkedin.com"],
  composers: [
    // Whether Enter sends a message is a setting of each account.
    { match: ".msg-form__contenteditable", enter: "unknown", sure: "reported" },
    { match: ".share-creation-state .ql-editor, .share-box .ql-editor", enter: "newline", sure: "reported" },
    { match: ".comments-comment-box__form .ql-editor, [data-test-ql-editor-contenteditable=true]", enter: "newline", sure: "observed" },
  ],
  posts: [
    { match: ".share-actions__primary-action", sure: "observed" },
    { match: ".comments-comment-box__submit-button--cr, .comments-comment-box__submit-button", sure: "observed" },
    { match: ".msg-form__send-button", sure: "reported" },
  ],
  passes: [
    { match: ".share-actions__scheduled-post-btn", sure: "observed" },
    { match: ".share-box-feed-entry__top-bar button, [componentkey=draft-text-replaceable-component]", sure: "reported" },
    { match: ".social-actions-button, .feed-shared-social-action-bar__action-button", sure: "reported" },
  ],
  audiences: [
    { within: ".msg-form, .msg-overlay-conversation-bubble", audience: "direct" },
    { path: /^\/messaging(?:\/|$)/, audience: "direct" },
    { path: /^\/groups\//, audience: "group" },
  ],
};
