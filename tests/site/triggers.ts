// How a person sets off each way of posting, with trusted input. Every call ends when the input has been delivered, not when something was posted.

import type { Frame, Locator, Page } from "playwright-core";
import type { Trigger } from "./catalogue.ts";

/** The query an editor page needs for a trigger to be one. */
export function queryFor(trigger: Trigger): string {
  return trigger === "enter" ? "enter=send" : "";
}

/** The key strokes for a new line in an editor of this page. */
export function newlineKey(trigger: Trigger): string {
  return trigger === "enter" ? "Shift+Enter" : "Enter";
}

/** The element of the editor that takes the keys. */
export function field(scope: Page | Frame): Locator {
  return scope.locator("#composer :is(textarea, input, [contenteditable=true])").first();
}

/** Puts the caret in the editor with a click and types `lines` with the keyboard. */
export async function type(page: Page, scope: Page | Frame, lines: readonly string[], newline = "Enter"): Promise<void> {
  await field(scope).click();
  for (const [index, line] of lines.entries()) {
    if (index > 0) await page.keyboard.press(newline);
    await page.keyboard.type(line);
  }
}

/** Sets off `trigger` once. The context must have touch for "post-touch". */
export async function activate(scope: Page | Frame, trigger: Trigger): Promise<void> {
  switch (trigger) {
    case "post-touch":
      return scope.locator("#post-touch").tap();
    case "post-menu":
      await scope.locator("#post-menu").click();
      return scope.getByRole("menuitem", { name: "Post now" }).click();
    case "post-menu-keys":
      await scope.locator("#post-menu").press("Enter");
      return scope.getByRole("menuitem", { name: "Post now" }).press("Enter");
    case "post-role-enter":
      return scope.locator("#post-role").press("Enter");
    case "post-role-space":
      return scope.locator("#post-role").press("Space");
    case "enter":
      return field(scope).press("Enter");
    case "ctrl-enter":
      return field(scope).press("Control+Enter");
    case "meta-enter":
      return field(scope).press("Meta+Enter");
    default:
      return scope.locator(`#${trigger}`).click();
  }
}
