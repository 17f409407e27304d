// Reddit. Custom elements with open shadow roots; the post button is inside one, next to "Save draft", which does not post.
// Ids as reported working on the live site in July 2026. Old Reddit is plain forms, which the generic rules know.
import type { Site } from "./site";

export const reddit: Site = {
  name: "Reddit",
  hosts: ["reddit.com"],
  composers: [
    { match: "shreddit-composer [contenteditable=true]", enter: "newline", sure: "observed" },
    { match: "form.usertext textarea", enter: "newline", sure: "reported" },
  ],
  posts: [
    { match: "#inner-post-submit-button", sure: "reported" },
    { match: "#comment-composer-submit-button", sure: "observed" },
    { match: "form.usertext button.save", sure: "reported" },
  ],
  passes: [{ match: "#inner-save-draft-button", sure: "reported" }],
  audiences: [
    { within: "shreddit-composer", audience: "public" },
    { path: /^\/(?:chat|message)(?:\/|$)/, audience: "direct" },
    { path: /^\/r\//, audience: "public" },
  ],
};
