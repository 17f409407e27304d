// A dialog that asks, and the promise of its answer. The answer is the command of a button the person pressed; getting out, and a
// page that won't let the dialog stand, both answer `edit`, which posts nothing.
import { lifetime, type Lifetime } from "../lifetime";
import type { Door } from "./door";
import { openModal } from "./modal";

/** Shows the dialog `draw` makes until one of `answers` is given or `parent` ends. */
export function ask<A extends string>(door: Door, parent: Lifetime, answers: readonly A[], draw: (life: Lifetime) => HTMLDialogElement): Promise<A | "edit"> {
  return new Promise((resolve) => {
    const life = lifetime(parent);
    const dialog = draw(life);
    let given: A | "edit" = "edit";
    life.listen<CommandEvent>(dialog, "command", (event) => {
      const answer = answers.find((known) => event.command === `--${known}`);
      if (!event.isTrusted || !answer) return;
      given = answer;
      life.end();
    });
    openModal(door, life, dialog, life.end);
    life.onEnd(() => resolve(given));
  });
}
