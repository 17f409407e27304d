// Whose text a control, a key or a submit would post. In doubt it is more composers, not fewer: a harmless text too many is never held.
// Looks at the page only at the moment of an attempt. What counts as a composer is `watch/composers.ts`.
import { isFilled, type Composer, type Composers } from "../watch/composers";
import { closestComposed, contains, find, isElement, matches, upward } from "../watch/tree";
import { own } from "../own";

const DIALOG = "dialog, [role=dialog], [role=alertdialog], [aria-modal=true]";
/** A post in a feed: its buttons are about it, not about a composer outside of it. */
const ITEM = "article, [role=article]";
/** Steps out from the nearest common container to look for further fields of the same composer, such as a title … */
const REACH = 2;
/** … but never to one of these, which hold things that have nothing to do with each other. */
const FENCES = "article, section, li, [role=article], [role=feed], main, body";

function formOf(element: HTMLElement): HTMLElement | null {
  const owner = own(element as HTMLButtonElement).form as unknown;
  return isElement(owner) && matches(owner, "form") ? owner : closestComposed(element, "form");
}

/** Fields anywhere on the page that belong to `form` by their `form` attribute, and everything inside of it. */
function inForm(form: HTMLElement, filled: readonly Composer[]): Composer[] {
  return filled.filter((composer) => contains(form, composer.root) || formOf(composer.root) === form);
}

/** How many steps above `control` the nearest container shared with `composer` is; null when there is none. */
function distance(above: readonly Node[], composer: Composer): number | null {
  for (const node of upward(composer.root)) {
    const at = above.indexOf(node);
    if (at >= 0) return at;
  }
  return null;
}

/** The filled composers whose text `form` would submit. */
export function ofForm(composers: Composers, form: HTMLElement): Composer[] {
  return inForm(form, composers.filledIn(own(form).ownerDocument));
}

/** The filled composers that a key pressed in `composer` would post: itself, and its companions in the same form or dialog. */
export function ofField(composers: Composers, composer: Composer): Composer[] {
  const scope = closestComposed(composer.root, `form, ${DIALOG}`);
  const companions = scope === null ? [] : composers.filledIn(scope);
  if (companions.includes(composer)) return companions;
  return isFilled(composer) ? [composer, ...companions] : companions;
}

/** The filled composers that pressing `control` would post. */
export function ofControl(composers: Composers, control: HTMLElement, menu: boolean): Composer[] {
  const filled = composers.filledIn(own(control).ownerDocument).filter((composer) => !contains(control, composer.root));
  if (filled.length === 0) return [];
  const last = composers.last;
  const lastFilled = last !== null && filled.includes(last) ? [last] : filled;

  const form = formOf(control);
  if (form !== null) {
    const inside = inForm(form, filled);
    if (inside.length > 0) return inside;
    // A form with a field of its own posts that field, be it empty or one that is left alone.
    if (find(form, "textarea, input:not([type=hidden], [type=submit], [type=button], [type=checkbox], [type=radio]), [contenteditable]").length > 0) return [];
  }
  // Menus and confirmations are drawn far from the composer they are about.
  if (menu) return lastFilled;

  const above = [...upward(control)];
  const edge = above.findIndex((node) => isElement(node) && matches(node, `${DIALOG}, ${ITEM}`));
  const around = above[edge];
  const dialog = around !== undefined && isElement(around) && matches(around, DIALOG) ? around : null;
  if (dialog !== null) {
    const inside = filled.filter((composer) => contains(dialog, composer.root));
    return inside.length > 0 || holdsFields(dialog) ? inside : lastFilled;
  }
  const near = filled
    .map((composer) => ({ composer, steps: distance(above, composer) }))
    .filter((entry): entry is { composer: Composer; steps: number } => entry.steps !== null && (edge < 0 || entry.steps <= edge));
  const nearest = Math.min(...near.map(({ steps }) => steps));
  const reach = above.slice(nearest + 1, nearest + 1 + REACH).findIndex((node) => isElement(node) && matches(node, FENCES));
  return near.filter(({ steps }) => steps <= nearest + (reach < 0 ? REACH : reach)).map(({ composer }) => composer);
}

function holdsFields(dialog: HTMLElement): boolean {
  return find(dialog, "textarea, input:not([type=hidden], [type=checkbox], [type=radio]), [contenteditable]").length > 0;
}
