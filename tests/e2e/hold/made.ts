// Pages made for one test, served at the site's own address: what no editor page of the site shows. Their posts go to the real server.
import type { Page } from "playwright-core";

/** Posts `text` of the page as the site's own pages do. For the scripts of made pages. */
export const POST = `const post = (text) => { if (text.trim() !== "") void fetch("/api/post", { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify({ channel: "made", text }) }); };`;

/** Serves `body` (its scripts included) at `/made` of the site, for the next visit of `page`. */
export async function make(page: Page, body: string): Promise<void> {
  await page.route("**/made", (route) =>
    route.fulfill({ contentType: "text/html; charset=utf-8", body: `<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,"><title>Made</title><body>${body}</body></html>` }),
  );
}
