// X. Test ids are the same in every language; several composers can be in the page at once.
// Test ids and shortcut as used by public posting tools in 2026; direct messages in their newer form are a plain textarea.
import type { Site } from "./site";

export const x: Site = {
  name: "X",
  hosts: ["x.com", "twitter.com"],
  composers: [
    { match: "[data-testid^=tweetTextarea_]", enter: "newline", sure: "reported" },
    { match: "[data-testid=dm-composer-textarea], [data-testid=dmComposerTextInput]", enter: "sends", sure: "reported" },
  ],
  posts: [
    { match: "[data-testid=tweetButton], [data-testid=tweetButtonInline]", sure: "reported" },
    { match: "[data-testid=dm-composer-send-button], [data-testid=dmComposerSendButton]", sure: "reported" },
  ],
  passes: [
    // Under a post: opens the composer, or acts on somebody else's post.
    { match: "[data-testid=reply], [data-testid=retweet], [data-testid=like], [data-testid=bookmark], [data-testid=retweetConfirm]", sure: "reported" },
    { match: "[data-testid=SideNav_NewTweet_Button]", sure: "reported" },
  ],
  audiences: [
    { within: "[data-testid=dm-composer-form], [data-testid=dmComposerTextInput]", audience: "direct" },
    { path: /^\/messages(?:\/|$)/, audience: "direct" },
    { within: "[data-testid^=tweetTextarea_]", audience: "public" },
  ],
};
