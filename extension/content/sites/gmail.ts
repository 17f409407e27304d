// Gmail. Several compose windows at once; labels are translated, these classes have been stable for years and are what mail
// extensions build on (the published package @inboxsdk/core 2.2.26 finds the same elements).
import type { Site } from "./site";

export const gmail: Site = {
  name: "Gmail",
  hosts: ["mail.google.com"],
  composers: [{ match: "[g_editable=true]", enter: "newline", sure: "reported" }],
  posts: [{ match: ".IZ .Up div > div[role=button]:not([aria-haspopup=true])", sure: "reported" }],
  passes: [],
  audiences: [{ within: "body", audience: "direct" }],
};
