// The rows of the table of sites, as data: every host belongs to one site, every rule says something.
import assert from "node:assert/strict";
import { test } from "node:test";
import { isHostOf, SITES } from "../../../extension/content/sites/table.ts";

test("a host belongs to its site, and so do its subdomains; what only ends alike does not", () => {
  const siteOf = (host: string): string | undefined => SITES.find((site) => isHostOf(site, host))?.name;
  assert.equal(siteOf("x.com"), "X");
  assert.equal(siteOf("mobile.twitter.com"), "X");
  assert.equal(siteOf("www.linkedin.com"), "LinkedIn");
  assert.equal(siteOf("old.reddit.com"), "Reddit");
  assert.equal(siteOf("netflix.com"), undefined);
  assert.equal(siteOf("x.com.example.org"), undefined);
});

test("no two sites share a name or a host", () => {
  const names = SITES.map(({ name }) => name);
  const hosts = SITES.flatMap((site) => site.hosts);
  assert.equal(new Set(names).size, names.length);
  assert.equal(new Set(hosts).size, hosts.length);
});

test("a site is found by host or by mark, and knows a composer", () => {
  for (const site of SITES) {
    assert.ok(site.hosts.length > 0 || site.mark !== undefined, site.name);
    assert.ok(site.composers.length > 0, site.name);
    for (const rule of site.audiences) assert.ok(rule.path !== undefined || rule.near !== undefined || rule.within !== undefined, site.name);
  }
});
