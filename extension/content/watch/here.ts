// Where this frame is: the host that policy goes by, the site whose table applies, and the place a composer posts to.
import type { Place } from "../../shared/finding";
import { audienceAt, siteAt } from "../sites";
import type { Site } from "../sites/site";
import type { Composer } from "./composers";

export interface Here {
  /** Null on sites without a table. */
  readonly site: Site | null;
  /** Where `text` would go if it were posted from `composer`. */
  placeOf(composer: Composer, text: string): Place;
}

/** The top frame's host where this frame may know it, else its own. */
function topHost(): string {
  try {
    const { hostname } = window.top?.location ?? location;
    if (hostname !== "") return hostname;
  } catch {
    // A top frame of another origin says no more than its origin, and not in every browser.
  }
  const outermost = (location as { ancestorOrigins?: DOMStringList }).ancestorOrigins?.item((location.ancestorOrigins?.length ?? 0) - 1);
  return outermost && URL.canParse(outermost) ? new URL(outermost).hostname : location.hostname;
}

/** The frame's own host: a site's composer can stand in a frame of another site. Frames without an address belong to their parent. */
function ownHost(): string {
  return location.hostname === "" ? topHost() : location.hostname;
}

export function createHere(): Here {
  let known: Site | null = null;
  const self: Here = {
    get site() {
      // Software that runs on any host is told by what is on the page, which may not be there yet.
      known ??= siteAt(ownHost(), document);
      return known;
    },
    placeOf: (composer, text) => ({
      site: topHost(),
      audience: audienceAt(self.site, composer.root, location.pathname),
      ignored: [...composer.ignored],
      second: composer.second?.text === text ? composer.second.points : 0,
    }),
  };
  return self;
}
