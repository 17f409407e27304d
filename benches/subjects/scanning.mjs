// A scanner as the content script makes it: default policy, every detector, a post to everybody.

export function scanning(core) {
  const scanner = new core.Scanner(null, new Uint8Array(16));
  const place = { site: "example.org", audience: "public", ignored: [] };
  return text => scanner.scan(text, place);
}
