// The same promises for every editor: what is read is what stands there, what is underlined is what was found, and what is replaced
// is replaced in the editor's own model, with the caret, the scroll position, one step of undo and further typing as they were.

import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { PLACES } from "../../site/catalogue.ts";
import { type Site, startSite } from "../../site/server.ts";
import { type Desk, sitDown } from "./desk.ts";
import type { BrowserName, Stage } from "./stage.ts";
import type { Subject } from "./subjects.ts";

const CARD = "4111 1111 1111 1111";
const MAIL = "bob@x.org";
const PHONE = "020 7946 0018";
const LETTER = `Hello 🌊 there\npay ${CARD} to Ann\n\nmail ${MAIL} now`;
const LINE = `Hello 🌊 pay ${CARD} to Ann, mail ${MAIL} now`;

const letterFor = (subject: Subject): string => (subject.lines ? LETTER : LINE);
const span = (text: string, words: string): { start: number; end: number } => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};

/** Registers the tests of all `subjects` on the stage that `raise` sets up. */
export function promises(browser: BrowserName, raise: () => Promise<Stage>, subjects: readonly Subject[]): void {
  let site: Site;
  let stage: Stage;

  before(async () => {
    [site, stage] = await Promise.all([startSite(), raise()]);
  });

  after(async () => {
    await stage.close();
    await site.close();
  });

  /** Whether the browser has ranges in this editor: Firefox has none in text fields, and underlines there in an overlay. */
  const ranged = ({ kind }: Subject): boolean => browser === "chromium" || (kind !== "textarea" && kind !== "input");

  /** Opens a page for one test. What the page throws fails the test, save where the editor itself is known to throw there. */
  const at = async (subject: Subject, test: (desk: Desk) => Promise<void>, place: (typeof PLACES)[number] = "page", mayThrow = false): Promise<void> => {
    const desk = await sitDown(stage, site.url, subject, place);
    stage.failures();
    try {
      await test(desk);
    } finally {
      await desk.close();
    }
    const failures = stage.failures();
    if (!mayThrow) assert.deepEqual(failures, [], "the page threw");
  };

  for (const subject of subjects) {
    describe(subject.name, () => {
      describe("reads", () => {
        const texts: Record<string, string> = {
          "nothing": "",
          "one line": "one line",
          "emoji": "a 🌊 b 👩‍👩‍👧‍👦 c",
          "right to left": "שלום 123 مرحبا",
          "NBSP": "a\u00a0b",
          ...(subject.lines ? { "several lines": "one\ntwo\nthree", "blank lines": "one\n\n\ntwo", "a newline at the end": "one\ntwo\n", "a newline at the start": "\none" } : {}),
        };
        for (const [name, text] of Object.entries(texts)) {
          it(name, () =>
            at(subject, async (desk) => {
              await desk.put(text);
              assert.equal(await desk.model(), text, "the editor's model");
              assert.equal(await desk.ask("read"), text);
              assert.equal(await desk.ask("complete"), true);
            }),
          );
        }

        it("what is typed, line breaks within a block too", () =>
          at(subject, async (desk) => {
            await desk.type(subject.lines ? "first  line\nsecond" : "first  line");
            // Draft in Firefox loses count of its lines after a line break within a block.
            const breaks = subject.lines && !(browser === "firefox" && subject.name === "draft");
            if (breaks) {
              await desk.press("Shift+Enter");
              await desk.keys("broken");
              await desk.press("Enter");
            }
            await desk.says(`first  line${subject.lines ? "\nsecond" : ""}${breaks ? "\nbroken\n" : ""}`);
          }));
      });

      it("maps every offset to the editor and back", () =>
        at(subject, async (desk) => {
          const text = letterFor(subject);
          await desk.put(text);
          await desk.ask("read");
          const { start, end } = span(text, CARD);
          await desk.select(start, end);
          assert.deepEqual(await desk.ask("selection"), { anchor: start, focus: end });
          assert.equal(await desk.evaluate(() => String(getSelection())), CARD);
          let offset = 0;
          for (const sign of [...text, ""]) {
            assert.deepEqual(await desk.ask("select", offset, offset), { anchor: offset, focus: offset });
            offset += sign.length;
          }
        }));

      describe("underlines", () => {
        it("exactly the passage, where it stands", () =>
          at(subject, async (desk) => {
            const text = letterFor(subject);
            await desk.put(text);
            await desk.ask("read");
            await desk.inField((element) => {
              element.style.minHeight = "200px";
            });
            const field = await desk.box();
              const boxes = [];
            for (const words of [CARD, MAIL]) {
              const { start, end } = span(text, words);
              assert.equal(await desk.ask("words", start, end), ranged(subject) ? words : null);
              const [box, ...more] = await desk.ask("spanBoxes", start, end);
              assert.ok(box !== undefined && more.length === 0, "one box");
              assert.ok(box.left >= field.x && box.left + box.width <= field.x + field.width, "inside of the field");
              assert.ok(box.top >= field.y - 1 && box.top + box.height <= field.y + field.height + 1, "inside of the field");
              boxes.push(box);
            }
            const [card, mail] = boxes;
            assert.ok(card !== undefined && mail !== undefined);
            if (subject.lines) assert.ok(mail.top >= card.top + 2 * card.height - 4, "two lines further down");
            else assert.ok(mail.left >= card.left + card.width, "further right");
            assert.ok(card.width > mail.width);
          }));

        it("in paint, in the list of highlights and nowhere else", () =>
          at(subject, async (desk) => {
            const text = letterFor(subject);
            await desk.put(text);
            await desk.ask("read");
            const passages = [{ ...span(text, CARD), severity: "critical" }, { ...span(text, MAIL), severity: "low" }] as const;
            // The screenshots come last: taking one hides the caret by a style attribute.
            const html = await desk.html();
            const sheets = await desk.evaluate(() => document.adoptedStyleSheets.length);
            await desk.ask("show", passages);
            const names = await desk.evaluate(() => [...CSS.highlights.keys()]);
            assert.equal(names.length, ranged(subject) ? 2 : 0);
            for (const name of names) assert.match(name, /^[a-z]{10}$/);
            const OVERLAY = /<div aria-hidden="true" popover="manual"><\/div>(?=<\/html>)/;
            const now = await desk.html();
            assert.equal(OVERLAY.test(now), !ranged(subject), "an overlay only where the browser has no ranges");
            assert.equal(now.replace(OVERLAY, ""), html, "the page's DOM is as it was");
            await desk.ask("clear");
            assert.equal(await desk.html(), html);
            assert.equal(await desk.evaluate(() => CSS.highlights.size), 0);
            assert.equal(await desk.evaluate(() => document.adoptedStyleSheets.length), sheets);
            const bare = await desk.picture();
            await desk.ask("show", passages);
            await desk.paints("unlike", bare, "something is painted");
            await desk.ask("clear");
            await desk.paints("like", bare, "nothing is painted any more");
          }));

        it("what is hit by the pointer", () =>
          at(subject, async (desk) => {
            const text = letterFor(subject);
            await desk.put(text);
            await desk.ask("read");
            const passage = { ...span(text, CARD), severity: "high" } as const;
            await desk.ask("show", [passage]);
            const box = await desk.standing(passage);
            assert.deepEqual(await desk.ask("at", box.left + box.width / 2, box.top + box.height / 2), passage);
            assert.equal(await desk.ask("at", box.left + box.width + 3, box.top + box.height / 2), null);
            assert.equal(await desk.ask("at", box.left + 3, box.top - 3), null);
          }));

        it("no longer what an edit touches, still what it does not", () =>
          at(subject, async (desk) => {
            const text = letterFor(subject);
            await desk.put(text);
            await desk.ask("read");
            const card = { ...span(text, CARD), severity: "critical" } as const;
            const mail = { ...span(text, MAIL), severity: "critical" } as const;
            await desk.ask("show", [card, mail]);
            await desk.select(mail.start + 3, mail.start + 3);
            await desk.keys("!");
            assert.equal(await desk.model(), text.replace("bob@", "bob!@"));
            assert.deepEqual(await desk.ask("boxes", mail), []);
            assert.equal((await desk.ask("boxes", card)).length, 1);
            await desk.select(card.end - 2, card.end - 2);
            await desk.press("Delete");
            assert.deepEqual(await desk.ask("boxes", card), []);
            assert.equal(await desk.evaluate(() => CSS.highlights.size), 0);
          }));
      });

      describe("replaces", () => {
        it("a passage, in the model and on the screen", () =>
          at(subject, async (desk) => {
            const text = letterFor(subject);
            await desk.put(text);
            assert.equal(await desk.swap([CARD, "[CARD]"]), "done");
            await desk.says(text.replace(CARD, "[CARD]"));
          }));

        it("two passages, as one step of undo", () =>
          at(subject, async (desk) => {
            const text = letterFor(subject);
            await desk.type(text);
            assert.equal(await desk.swap([CARD, "[CARD]"], [MAIL, "[MAIL]"]), "done");
            await desk.says(text.replace(CARD, "[CARD]").replace(MAIL, "[MAIL]"));
            await desk.pause();
            await desk.press("Control+z");
            await desk.says(text);
          }));

        it("a passage with nothing, and takes that back", () =>
          at(subject, async (desk) => {
            const text = letterFor(subject);
            await desk.type(text);
            assert.equal(await desk.swap([` ${CARD}`, ""]), "done");
            await desk.says(text.replace(` ${CARD}`, ""));
            await desk.pause();
            await desk.press("Control+z");
            await desk.says(text);
          }));

        it("a passage with nothing, while the editor moves its selection behind a key", () =>
          at(subject, async (desk) => {
            const text = letterFor(subject);
            await desk.type(text);
            await desk.ask("replaceBehindKey", [{ ...span(text, ` ${CARD}`), replacement: "" }]);
            await desk.keys("!");
            assert.equal(await desk.ask("outcome"), "done");
            await desk.says(`${text.replace(` ${CARD}`, "")}!`);
          }));

        it("all of the text", () =>
          at(subject, async (desk) => {
            await desk.put(CARD);
            assert.equal(await desk.swap([CARD, "[CARD]"]), "done");
            await desk.says("[CARD]");
          }));

        for (const [where, offset] of [["before", 3], ["behind", -2]] as const) {
          it(`and keeps the caret ${where} it, and typing goes on there`, () =>
            at(subject, async (desk) => {
              const text = letterFor(subject);
              await desk.put(text);
              await desk.ask("read");
              const caret = offset < 0 ? text.length + offset : offset;
              await desk.select(caret, caret);
              assert.equal(await desk.swap([CARD, "[CARD]"], [MAIL, "[MAIL]"]), "done");
              const now = text.replace(CARD, "[CARD]").replace(MAIL, "[MAIL]");
              const kept = offset < 0 ? now.length + offset : offset;
              assert.deepEqual(await desk.ask("selection"), { anchor: kept, focus: kept });
              await desk.keys("xyz");
              await desk.says(`${now.slice(0, kept)}xyz${now.slice(kept)}`);
            }));
        }

        it("and keeps the focus and the scroll position", () =>
          at(subject, async (desk) => {
            const filler = Array.from({ length: subject.lines ? 40 : 1 }, (_, line) => `line ${line} is as long as lines are ${subject.lines ? "" : "in here ".repeat(20)}`);
            const text = [...filler, `pay ${CARD} now`, ...filler].join(subject.lines ? "\n" : " ");
            await desk.put(text);
            await desk.inField((element) => {
              element.style.maxHeight = "200px";
              element.style.height = "200px";
              element.style.overflow = "auto";
            });
            const scroll = (): Promise<number[]> =>
              desk.inField((element) => [element.scrollTop, element.scrollLeft, document.scrollingElement?.scrollTop ?? 0]);
            await desk.inField((element) => element.scrollTo(5, 7));
            await desk.frame();
            const before = await scroll();
            assert.equal(await desk.swap([CARD, "[CARD]"]), "done");
            assert.deepEqual(await scroll(), before);
            await desk.keys("!");
            await desk.says(`${text.replace(CARD, "[CARD]")}!`);
          }));

        it("nothing when it is asked for nonsense", () =>
          at(subject, async (desk) => {
            const text = letterFor(subject);
            await desk.put(text);
            assert.equal(await desk.ask("replace", [{ start: 5, end: text.length + 1, replacement: "x" }]), "refused");
            assert.equal(await desk.ask("replace", [{ start: 5, end: 4, replacement: "x" }]), "refused");
            assert.equal(await desk.ask("replace", [{ start: 2, end: 6, replacement: "x" }, { start: 4, end: 9, replacement: "y" }]), "refused");
            assert.equal(await desk.ask("replace", []), "done");
            await desk.says(text);
          }));

        it("nothing, and leaves the text and the caret, or all, when the page stops every event of editing", () =>
          at(subject, async (desk) => {
            const text = letterFor(subject);
            await desk.put(text);
            await desk.ask("read");
            await desk.select(4, 4);
            await desk.evaluate(() => {
              for (const type of ["beforeinput", "paste", "cut", "textInput"]) {
                window.addEventListener(
                  type,
                  (event) => {
                    event.preventDefault();
                    event.stopImmediatePropagation();
                  },
                  { capture: true },
                );
              }
            });
            // Native edits of an extension send no event that can be stopped; where they are used they do what was asked.
            const outcome = await desk.swap([CARD, "[CARD]"], [MAIL, "[MAIL]"]);
            await desk.says(outcome === "done" ? text.replace(CARD, "[CARD]").replace(MAIL, "[MAIL]") : text);
            assert.deepEqual(await desk.ask("selection"), { anchor: 4, focus: 4 });
          }));

        it("nothing when the page puts the old text back", () =>
          at(subject, async (desk) => {
            const text = letterFor(subject);
            await desk.put(text);
            await desk.inField((element, old) => {
              element.addEventListener("input", () => window.editorUnderTest?.setText(old));
              new MutationObserver(() => {
                if (window.editorUnderTest?.text() !== old) window.editorUnderTest?.setText(old);
              }).observe(element, { subtree: true, childList: true, characterData: true });
            }, text);
            assert.equal(await desk.swap([CARD, "[CARD]"], [MAIL, "[MAIL]"]), "refused");
            await desk.says(text);
          }));
      });

      if (subject.name === "tiptap" || subject.name === "quill" || subject.name === "contenteditable") {
        it("takes the address behind a link away with its text", () =>
          at(subject, async (desk) => {
            const text = `mail ${MAIL} now`;
            await desk.type(text);
            await desk.ask("read");
            const linked = async (): Promise<void> => assert.equal(await desk.count('a[href="mailto:bob@x.org"]'), 1);
            // TipTap makes the link of what is typed; the others are given one as their toolbars would.
            if (subject.name !== "tiptap") {
              await desk.select(span(text, MAIL).start, span(text, MAIL).end);
              await desk.evaluate(() => document.execCommand("createLink", false, "mailto:bob@x.org"));
              await desk.pause();
            }
            await linked();
            assert.equal(await desk.swap([MAIL, "[MAIL]"]), "done");
            await desk.says("mail [MAIL] now");
            assert.equal(await desk.count("a"), 0);
            await desk.pause();
            await desk.press("Control+z");
            await desk.says(text);
            await linked();
          }));
      }

      if (subject.bold) {
        describe("with formatted text", () => {
          const TEXT = `pay ${CARD} to Ann x\nring ${PHONE} now`;
          const write = async (desk: Desk): Promise<void> => {
            // Firefox keeps Ctrl+B of a bare contenteditable to itself when the keys come by remote control.
            const bare = desk.subject.name === "contenteditable";
            const toggle = async (): Promise<void> => (bare ? desk.evaluate(() => void document.execCommand("bold")) : desk.press("Control+b"));
            await desk.click();
            for (const part of ["pay ", "4111 1111", " 1111 1111 to ", "Ann", " x"]) {
              await desk.keys(part);
              await toggle();
            }
            await toggle();
            await desk.press("Enter");
            await desk.keys(`ring ${PHONE} now`);
            assert.equal(await desk.ask("open"), desk.subject.kind);
            await desk.pause();
            await desk.says(TEXT);
          };
          const bold = (desk: Desk): Promise<string[]> =>
            desk.inField((root) => {
              const words: string[] = [];
              const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
              for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
                const weight = node.parentElement === null ? "" : getComputedStyle(node.parentElement).fontWeight;
                if (Number(weight) >= 600) words.push(node.textContent ?? "");
              }
              return words;
            });

          it("underlines across it", () =>
            at(subject, async (desk) => {
              await write(desk);
              const { start, end } = span(TEXT, CARD);
              assert.deepEqual(await bold(desk), ["4111 1111", "Ann"]);
              assert.equal(await desk.ask("words", start, end), CARD);
              assert.ok((await desk.ask("spanBoxes", start, end)).length >= 2);
            }));

          it("replaces across it and leaves the rest formatted", () =>
            at(subject, async (desk) => {
              await write(desk);
              assert.equal(await desk.swap([CARD, "[CARD]"]), "done");
              await desk.says(TEXT.replace(CARD, "[CARD]"));
              assert.ok((await bold(desk)).includes("Ann"));
              await desk.pause();
              await desk.press("Control+z");
              await desk.says(TEXT);
              assert.deepEqual(await bold(desk), ["4111 1111", "Ann"]);
            }));

          it("replaces around it and takes that back", () =>
            at(subject, async (desk) => {
              await write(desk);
              assert.equal(await desk.swap([CARD, "[CARD]"], [PHONE, "[PHONE]"]), "done");
              await desk.says(TEXT.replace(CARD, "[CARD]").replace(PHONE, "[PHONE]"));
              assert.ok((await bold(desk)).includes("Ann"));
              await desk.pause();
              for (let press = 1; press < subject.undosAcrossFormat; press += 1) {
                await desk.press("Control+z");
                assert.notEqual(await desk.model(), TEXT, "still more to undo");
              }
              await desk.press("Control+z");
              await desk.says(TEXT);
              assert.deepEqual(await bold(desk), ["4111 1111", "Ann"]);
            }));
        });
      }

      for (const place of PLACES.filter((name) => name !== "page")) {
        // Extension or not, Draft falls over at the first Enter in a shadow root and is gone, and Quill in Firefox never hears of what is
        // typed in one: there is nothing to promise.
        if (place === "shadow" && (subject.name === "draft" || (subject.name === "quill" && browser === "firefox"))) continue;
        // CKEditor asks for the computed style of the shadow root and throws; what it holds is right all the same.
        const mayThrow = place === "shadow" && subject.name === "ckeditor";
        // Extension or not: in a shadow root Quill takes the caret for lost and puts it in front of the first letter typed, and Slate leaves
        // letters that come fast where an empty line stood before.
        const puts = place === "shadow" && (subject.name === "quill" || subject.name === "slate");
        it(`works in ${place === "modal" ? "a modal dialog" : place === "shadow" ? "nested shadow roots" : `a frame (${place})`}`, () =>
          at(
            subject,
            async (desk) => {
              const text = letterFor(subject);
              await (puts ? desk.put(text) : desk.type(text));
              await desk.says(text);
              const { start, end } = span(text, CARD);
              assert.equal(await desk.ask("words", start, end), ranged(subject) ? CARD : null);
              const bare = await desk.picture();
              await desk.ask("show", [{ start, end, severity: "critical" }]);
              await desk.paints("unlike", bare, "something is painted");
              await desk.ask("clear");
              assert.equal(await desk.swap([CARD, "[CARD]"], [MAIL, "[MAIL]"]), "done");
              const now = text.replace(CARD, "[CARD]").replace(MAIL, "[MAIL]");
              await desk.says(now);
              await desk.keys("!");
              await desk.says(`${now}!`);
            },
            place,
            mayThrow,
          ));
      }
    });
  }
}
