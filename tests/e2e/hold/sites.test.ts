// The table of sites, each row on a page of that address built as the facts say its composer is: what posts is held, what only looks
// like it is not, Enter means what the site makes of it, and the dialog says who will read it. The pages are ours; what they show is
// that the table fits the structure it was written for, not that the site still has it.
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import type { Page } from "playwright-core";
import { BEFORE, Interface } from "../harness/dialog.ts";
import { HARMLESS, RISKY, world, type World } from "./person.ts";

let here: World;
before(async () => {
  here = await world();
});
after(() => here.close());

const AUDIENCES = {
  public: "Anyone will be able to read this.",
  group: "Everyone in this group will be able to read this.",
  friends: "Your contacts on this site will be able to read this.",
  direct: "The people you are writing to will be able to read this.",
  assistant: "An AI assistant and the company that runs it will receive this.",
} as const;

interface Row {
  readonly address: string;
  /** The page; what has the class `posts` posts when clicked, what has `other` does not. */
  readonly html: string;
  readonly field: string;
  /** What Enter does; null where the table does not say. */
  readonly enter: "sends" | "newline" | null;
  readonly audience: keyof typeof AUDIENCES | null;
}

const ROWS: Readonly<Record<string, Row>> = {
  "X, a post": {
    address: "https://x.com/home",
    html: `<div role="main"><div><div data-testid="tweetTextarea_0" role="textbox" contenteditable="true" class="public-DraftEditor-content"></div></div>
      <div><div role="button" tabindex="0" data-testid="scheduleOption" aria-label="Zeitplan" class="other">⏱</div><button data-testid="tweetButtonInline" class="posts"><span>Veröff.</span></button></div>
      <div><button data-testid="reply" class="other" aria-label="3 Replies. Reply">3</button></div></div>`,
    field: "[data-testid=tweetTextarea_0]",
    enter: "newline",
    audience: "public",
  },
  "X, a direct message": {
    address: "https://x.com/messages/1",
    html: `<div data-testid="dm-composer-form"><textarea data-testid="dm-composer-textarea"></textarea><button data-testid="dm-composer-send-button" class="posts"><svg></svg></button></div>`,
    field: "textarea",
    enter: "sends",
    audience: "direct",
  },
  "LinkedIn, a comment": {
    address: "https://www.linkedin.com/feed/",
    html: `<form class="comments-comment-box__form" onsubmit="return false"><div class="ql-editor" role="textbox" contenteditable="true" data-test-ql-editor-contenteditable="true"></div>
      <button type="button" class="other">Emoji</button><button class="comments-comment-box__submit-button--cr posts"><span></span></button></form>`,
    field: ".ql-editor",
    enter: "newline",
    audience: null,
  },
  "LinkedIn, a message": {
    address: "https://www.linkedin.com/messaging/thread/1/",
    html: `<div class="msg-form"><div class="msg-form__contenteditable" role="textbox" contenteditable="true"></div><button class="msg-form__send-button posts"><i></i></button></div>`,
    field: ".msg-form__contenteditable",
    enter: null,
    audience: "direct",
  },
  "Facebook, a comment": {
    address: "https://www.facebook.com/groups/1/",
    html: `<div role="article"><div data-lexical-editor="true" role="textbox" contenteditable="true" aria-label="Schreib einen Kommentar"></div>
      <div role="button" tabindex="0" class="other" aria-label="Gefällt mir">x</div><div role="button" tabindex="0" class="posts" aria-label="Kommentieren">x</div></div>`,
    field: "[contenteditable]",
    enter: "sends",
    audience: "group",
  },
  "Reddit, a comment": {
    address: "https://www.reddit.com/r/test/comments/1/",
    html: `<shreddit-composer><div slot="rte" contenteditable="true" data-lexical-editor="true"></div><button type="button" class="other" id="inner-save-draft-button">Save</button><button id="comment-composer-submit-button" slot="submit-button" type="button" class="posts">&nbsp;</button></shreddit-composer>`,
    field: "[contenteditable]",
    enter: "newline",
    audience: "public",
  },
  "Bluesky, a post": {
    address: "https://bsky.app/",
    html: `<div><div class="ProseMirror" role="textbox" contenteditable="true" aria-label="Rich-Text Editor"></div><div role="button" tabindex="0" data-testid="openReplyGateButton" class="other" aria-label="Send to: everybody">x</div><button data-testid="composerPublishBtn" class="posts" aria-label="x">x</button></div>`,
    field: ".ProseMirror",
    enter: "newline",
    audience: "public",
  },
  "Mastodon, anywhere": {
    address: "https://social.example/home",
    html: `<form class="compose-form" onsubmit="return false"><textarea class="autosuggest-textarea__textarea"></textarea><div class="compose-form__dropdowns"><button type="button" class="dropdown-button other"><svg class="icon icon-lock"></svg>x</button></div>
      <div class="compose-form__submit"><button type="submit" class="posts">x</button></div></form>`,
    field: "textarea",
    enter: "newline",
    audience: "friends",
  },
  "ChatGPT": {
    address: "https://chatgpt.com/",
    html: `<form onsubmit="return false"><div id="prompt-textarea" class="ProseMirror" contenteditable="true"></div><button type="button" data-testid="stop-button" class="other" aria-label="Send stop">x</button><button id="composer-submit-button" data-testid="send-button" type="button" class="posts">x</button></form>`,
    field: "#prompt-textarea",
    enter: "sends",
    audience: "assistant",
  },
  "Gmail": {
    address: "https://mail.google.com/mail/u/0/",
    html: `<div role="dialog"><input name="subjectbox" aria-label="Betreff"><div class="Ap"><div g_editable="true" contenteditable="true" role="textbox"></div></div>
      <table class="IZ"><tr class="Up"><td><div><div role="button" tabindex="0" class="posts" aria-label="x">x</div><div role="button" tabindex="0" aria-haspopup="true" class="other" aria-label="Send options">x</div></div></td></tr></table></div>`,
    field: "[g_editable]",
    enter: "newline",
    audience: "direct",
  },
};

const SCRIPT = `<script>
  const field = document.querySelector("[data-field]");
  const text = () => "value" in field ? field.value : field.innerText;
  window.posts = [];
  const post = () => { if (text().trim() !== "") posts.push(text().trim()); };
  for (const button of document.querySelectorAll(".posts")) button.addEventListener("click", post);
  for (const button of document.querySelectorAll(".other")) button.addEventListener("click", () => { button.dataset.pressed = ""; });
  if (document.body.dataset.enter === "sends") field.addEventListener("keydown", (event) => { if (event.key === "Enter" && !event.shiftKey) { event.preventDefault(); post(); } });
</script>`;

async function visit(row: Row): Promise<{ page: Page; ui: Interface; posts(): Promise<string[]> }> {
  const page = await here.browser.context.newPage();
  const html = row.html.replace(/(<[^>]*?)(contenteditable="true"|<textarea)/, (_, start: string, rest: string) => (rest === "<textarea" ? `${start}<textarea data-field` : `${start}data-field ${rest}`));
  const marked = html.includes("data-field") ? html : html.replace("<textarea", "<textarea data-field");
  await page.route("**/*", (route) => route.fulfill({ contentType: "text/html; charset=utf-8", body: `<!doctype html><html><meta charset="utf-8"><link rel="icon" href="data:,"><body data-enter="${row.enter ?? ""}"><style>[contenteditable]{min-height:2em;border:1px solid}[role=button],button{display:inline-block;min-width:40px;min-height:30px}</style>${marked}${SCRIPT}</body></html>` }));
  await page.goto(row.address);
  return { page, ui: await Interface.of(page), posts: () => page.evaluate(() => (window as unknown as { posts: string[] }).posts) };
}

for (const [name, row] of Object.entries(ROWS)) {
  describe(name, () => {
    it("holds what posts, and says who reads it", async () => {
      const { page, ui, posts } = await visit(row);
      await page.locator(row.field).click();
      await page.keyboard.type(RISKY);
      await page.locator(".posts").click();
      await ui.shows(BEFORE);
      if (row.audience !== null) await ui.says(AUDIENCES[row.audience]);
      await ui.press("Post anyway");
      await ui.until(async () => (await posts()).length > 0, "the post");
      assert.deepEqual(await posts(), [RISKY]);
      assert.equal(await ui.dialog(), null);
      await page.close();
    });

    it("lets what does not post be pressed", async () => {
      const { page, ui, posts } = await visit(row);
      await page.locator(row.field).click();
      await page.keyboard.type(RISKY);
      const others = page.locator(".other");
      for (let at = 0; at < (await others.count()); at += 1) {
        await others.nth(at).click();
        assert.equal(await ui.dialog(), null);
        assert.notEqual(await others.nth(at).getAttribute("data-pressed"), null);
      }
      assert.deepEqual(await posts(), []);
      await page.close();
    });

    if (row.enter !== null) {
      it(`knows that Enter ${row.enter === "sends" ? "sends" : "makes a new line"}`, async () => {
        const { page, ui, posts } = await visit(row);
        await page.locator(row.field).click();
        await page.keyboard.type(RISKY);
        await page.keyboard.press("Enter");
        if (row.enter === "newline") {
          assert.equal(await ui.dialog(), null);
          await page.keyboard.type(HARMLESS);
          assert.deepEqual(await posts(), []);
        } else {
          await ui.shows(BEFORE);
          await ui.press("Post anyway");
          await ui.until(async () => (await posts()).length > 0, "the post");
          assert.deepEqual(await posts(), [RISKY]);
        }
        await page.close();
      });
    }
  });
}
