// Which fields are composers, as a table of fields from real forms.
import assert from "node:assert/strict";
import { test } from "node:test";
import { isComposer, type FieldFacts } from "../../../extension/content/watch/fields.ts";

const input = (more: Partial<FieldFacts> = {}): FieldFacts => ({ tag: "input", type: "text", autocomplete: "", names: [], editable: false, readOnly: false, search: false, ...more });

const COMPOSERS: Readonly<Record<string, FieldFacts>> = {
  "a textarea": input({ tag: "textarea", type: "" }),
  "a textarea that asks for an address": input({ tag: "textarea", type: "", autocomplete: "street-address" }),
  "something editable": input({ tag: "div", type: "", editable: true }),
  "a text input without a name": input(),
  "an input without a type": input({ type: "" }),
  "a title": input({ names: ["title", "Give your post a title"] }),
  "a chat line": input({ names: ["message", "Type a message"] }),
  "a reply whose label mentions e-mail": input({ names: ["reply", "Write a reply, people will also get it by e-mail"] }),
  "autocomplete off": input({ autocomplete: "off" }),
};

const LEFT_ALONE: Readonly<Record<string, FieldFacts>> = {
  "a read-only textarea": input({ tag: "textarea", type: "", readOnly: true }),
  "a password": input({ type: "password" }),
  "an e-mail address": input({ type: "email" }),
  "a telephone number": input({ type: "tel" }),
  "a number": input({ type: "number" }),
  "a date": input({ type: "date" }),
  "a search": input({ type: "search" }),
  "a search line in a search form": input({ search: true }),
  "a search line called q": input({ names: ["q"] }),
  "a search line in German": input({ names: ["", "", "Suche"] }),
  "a card number by autocomplete": input({ autocomplete: "cc-number" }),
  "a card number in a section": input({ autocomplete: "section-pay billing cc-number" }),
  "a one-time code": input({ autocomplete: "one-time-code" }),
  "a birthday": input({ autocomplete: "bday-day" }),
  "a card number by name": input({ names: ["cardNumber"] }),
  "a card number by label": input({ names: ["f1", "Card number"] }),
  "a CVC": input({ names: ["cvc"] }),
  "an IBAN": input({ names: ["x-iban"] }),
  "a social security number": input({ names: ["ssn"] }),
  "a passport": input({ names: ["passport_no"] }),
  "a PIN": input({ names: ["pin"] }),
  "an API key": input({ names: ["apiKey"] }),
  "an address line by label": input({ names: ["f2", "Street address"] }),
};

for (const [name, facts] of Object.entries(COMPOSERS)) test(`${name} is a composer`, () => assert.equal(isComposer(facts), true));
for (const [name, facts] of Object.entries(LEFT_ALONE)) test(`${name} is left alone`, () => assert.equal(isComposer(facts), false));
