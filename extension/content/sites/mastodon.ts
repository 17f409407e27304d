// Mastodon, on any host. From its own source: https://github.com/mastodon/mastodon (`app/javascript/mastodon/features/compose`).
// Ctrl or Cmd with Enter posts without a submit event; who reads it is told by the icon of the visibility button.
import type { Site } from "./site";

export const mastodon: Site = {
  name: "Mastodon",
  hosts: [],
  mark: "form.compose-form .autosuggest-textarea__textarea",
  composers: [{ match: ".compose-form textarea", enter: "newline", sure: "source" }],
  posts: [{ match: ".compose-form__submit button[type=submit], .compose-form__publish-button-wrapper button", sure: "source" }],
  passes: [],
  audiences: [
    { near: ".compose-form__dropdowns .icon-at, .compose-form__dropdowns .icon-alternate_email", audience: "direct" },
    { near: ".compose-form__dropdowns .icon-lock", audience: "friends" },
    { near: ".compose-form__dropdowns .icon-globe, .compose-form__dropdowns .icon-unlock, .compose-form__dropdowns .icon-public, .compose-form__dropdowns .icon-quiet_time", audience: "public" },
  ],
};
