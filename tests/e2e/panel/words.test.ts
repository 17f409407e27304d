// The words: every language says everything, with the same numbers in it, and English says exactly what the product promises.
import assert from "node:assert/strict";
import { readdir, readFile } from "node:fs/promises";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { WORD_KEYS } from "../../../extension/shared/words.ts";
import { CARD } from "./passages.ts";
import { raise } from "./stage.ts";

interface Message {
  readonly message: string;
  readonly description?: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}

const LOCALES = fileURLToPath(new URL("../../../extension/_locales/", import.meta.url));
const LANGUAGES = await readdir(LOCALES);
const messages = new Map<string, Record<string, Message>>();
for (const language of LANGUAGES) messages.set(language, JSON.parse(await readFile(`${LOCALES}${language}/messages.json`, "utf8")) as Record<string, Message>);
const english = messages.get("en") ?? {};

test("English has every key the code knows, and no other, each with a description", () => {
  assert.deepEqual(Object.keys(english), [...WORD_KEYS]);
  for (const [key, { description }] of Object.entries(english)) assert.ok(description, key);
});

test("English keeps the names that are part of the product's contract", () => {
  const promised = {
    before_title: "Before you post", redact_all: "Redact all", keep_editing: "Keep editing", post_anyway: "Post anyway",
    unchecked_title: "This post was not checked", try_again: "Try again", post_unchecked: "Post unchecked",
    list_title: "Confidential passages", redact: "Redact", ignore_once: "Ignore once", never: "Never for this text",
  };
  for (const [key, text] of Object.entries(promised)) assert.equal(english[key]?.message, text);
});

for (const language of LANGUAGES.filter((each) => each !== "en")) {
  test(`${language} says everything English says`, () => {
    const translated = messages.get(language) ?? {};
    assert.deepEqual(Object.keys(translated), Object.keys(english));
    assert.equal(translated["language"]?.message, language);
    for (const [key, { message, placeholders }] of Object.entries(translated)) {
      assert.notEqual(message.trim(), "", key);
      if (key.endsWith("_other")) assert.match(message, /\$COUNT\$/, key);
      assert.equal(message.includes("$COUNT$"), placeholders?.["count"]?.content === "$1", key);
      const same = ["name", "direction"].includes(key) || message.length < 12;
      if (!same) assert.notEqual(message, english[key]?.message, `${key} is not translated`);
    }
  });
}

for (const [language, title, found] of [["de", "Vor dem Veröffentlichen", /3 vertrauliche Stellen/], ["fr", "Avant de publier", /3 passages confidentiels/], ["es", "Antes de publicar", /3 pasajes confidenciales/]] as const) {
  test(`the dialog speaks ${language} in a browser that does`, async () => {
    const stage = await raise({ locale: language });
    try {
      const scene = await stage.open({ html: "<!doctype html><title>Post</title><textarea></textarea>" });
      await scene.before({ passages: [CARD, CARD, CARD] });
      const dialog = await scene.find("alertdialog", title);
      assert.match(dialog.description, found);
      assert.equal(await scene.inspect(dialog, "function () { return this.lang }"), language);
    } finally {
      await stage.close();
    }
  });
}
