// The table of sites. Adding one is a file and a line.
import { bluesky } from "./bluesky";
import { chatgpt } from "./chatgpt";
import { facebook } from "./facebook";
import { gmail } from "./gmail";
import { linkedin } from "./linkedin";
import { mastodon } from "./mastodon";
import { reddit } from "./reddit";
import type { Site } from "./site";
import { x } from "./x";

export const SITES: readonly Site[] = [bluesky, chatgpt, facebook, gmail, linkedin, mastodon, reddit, x];

export function isHostOf(site: Site, host: string): boolean {
  return site.hosts.some((own) => host === own || host.endsWith(`.${own}`));
}
