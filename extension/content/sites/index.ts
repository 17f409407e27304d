// What the table of sites says about an element of this page. An unknown site is no site: then the generic rules stand alone.
import type { Audience } from "../../shared/finding";
import type { EnterDoes } from "../hold/enter";
import { closestComposed, find } from "../watch/tree";
import type { Site } from "./site";
import { isHostOf, SITES } from "./table";

/** The site at `host`, or the software that `document` shows. */
export function siteAt(host: string, document: Document): Site | null {
  return SITES.find((site) => isHostOf(site, host)) ?? SITES.find((site) => site.mark !== undefined && document.querySelector(site.mark) !== null) ?? null;
}

/** Whether a rule's selector matches `element` or something around it. A selector that is no longer valid matches nothing. */
function within(element: Element, selector: string): boolean {
  return closestComposed(element, selector) !== null;
}

/** What the table says of a control: that it posts, that it does not, or nothing. */
export function controlAt(site: Site | null, control: Element): "posts" | "otherwise" | "silent" {
  if (site === null) return "silent";
  if (site.passes.some((rule) => within(control, rule.match))) return "otherwise";
  return site.posts.some((rule) => within(control, rule.match)) ? "posts" : "silent";
}

/** What Enter does in the composer at `root`, as far as the table knows. */
export function enterAt(site: Site | null, root: Element): EnterDoes {
  return site?.composers.find((rule) => within(root, rule.match))?.enter ?? "unknown";
}

const SURROUNDINGS = "form, dialog, [role=dialog], [role=main], main";

/** Who will read what is posted from the composer at `root`. */
export function audienceAt(site: Site | null, root: Element, path: string): Audience {
  const fits = site?.audiences.find((rule) => {
    if (rule.path !== undefined && !rule.path.test(path)) return false;
    if (rule.within !== undefined && !within(root, rule.within)) return false;
    if (rule.near === undefined) return true;
    return find(closestComposed(root, SURROUNDINGS) ?? root, rule.near).length > 0;
  });
  return fits?.audience ?? "unknown";
}
