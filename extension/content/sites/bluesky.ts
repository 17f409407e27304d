// Bluesky. Test ids and keys from the site's own source: https://github.com/bluesky-social/social-app (`src/view/com/composer`).
// Everything posted there is public.
import type { Site } from "./site";

export const bluesky: Site = {
  name: "Bluesky",
  hosts: ["bsky.app"],
  composers: [{ match: ".ProseMirror", enter: "newline", sure: "source" }],
  posts: [{ match: "[data-testid=composerPublishBtn]", sure: "source" }],
  passes: [
    { match: "[data-testid=composeFAB], [data-testid=replyBtn]", sure: "source" },
    { match: "[data-testid=openReplyGateButton]", sure: "reported" },
  ],
  audiences: [
    { path: /^\/messages(?:\/|$)/, audience: "direct" },
    { within: ".ProseMirror", audience: "public" },
  ],
};
