// A site is data: where one writes there, what posts it, what Enter does, who reads it. Selectors that do not depend on the language
// come first; the generic rules of `hold/` apply besides, so a dead selector makes a site less well known, never unguarded.
import type { Audience } from "../../shared/finding";
import type { EnterDoes } from "../hold/enter";

/**
 * How well a fact is known. `source`: the site's own published source code. `observed`: seen on the live site by somebody who said
 * when. `reported`: used by public extensions, plausible, not proved.
 */
export type Sureness = "source" | "observed" | "reported";

export interface ComposerRule {
  /** Matches the editor's root or one of its ancestors. */
  readonly match: string;
  readonly enter: EnterDoes;
  readonly sure: Sureness;
}

export interface ControlRule {
  /** Matches the control, or an element inside or around it that the press goes through. */
  readonly match: string;
  readonly sure: Sureness;
}

/** Who reads what is posted, told by what is on the page. The first rule that fits counts. */
export interface AudienceRule {
  /** Matches the path of the page's address. */
  readonly path?: RegExp;
  /** Is somewhere in the composer's form, dialog or surroundings. */
  readonly near?: string;
  /** Matches the editor's root or one of its ancestors. */
  readonly within?: string;
  readonly audience: Audience;
}

export interface Site {
  readonly name: string;
  /** Host names; subdomains count. Empty for software that runs on any host. */
  readonly hosts: readonly string[];
  /** Tells such software by what is on its pages. */
  readonly mark?: string;
  readonly composers: readonly ComposerRule[];
  /** What posts. */
  readonly posts: readonly ControlRule[];
  /** What looks like it and does not. */
  readonly passes: readonly ControlRule[];
  readonly audiences: readonly AudienceRule[];
}
