// Facebook and Messenger. Class names are scrambled and labels translated, so little can be named here: comments are sent by Enter, what
// it does elsewhere is learned, and buttons are told by their names. As reported by public tools in 2026.
import type { Site } from "./site";

export const facebook: Site = {
  name: "Facebook",
  hosts: ["facebook.com", "messenger.com"],
  composers: [
    { match: "[role=article] [data-lexical-editor=true]", enter: "sends", sure: "reported" },
  ],
  posts: [],
  passes: [],
  audiences: [
    { path: /^\/messages(?:\/|$)|^\/t\//, audience: "direct" },
    { path: /^\/groups\//, audience: "group" },
  ],
};
