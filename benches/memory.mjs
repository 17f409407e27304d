// What the extension keeps in a page: the JavaScript heap of all worlds together, array buffers, and wasm memory, in bytes, each after
// a collection of garbage.
import { launch, serve } from "./browser.mjs";
import { draftPage, openWatched, strict } from "./frame.mjs";

/** One row for every state of a page. `draft` must hold something to underline; `long` is scanned after it. */
export async function measureMemory(folder, draft, long, say) {
  say("memory");
  const server = await serve(
    new Map([
      ["/wasm", draftPage(draft)],
      ["/javascript", draftPage(draft, strict)],
    ]),
  );
  try {
    return [...(await withoutExtension(server)), ...(await withExtension(folder, server, long))];
  } finally {
    await server.close();
  }
}

async function withoutExtension(server) {
  const browser = await launch();
  try {
    const page = await browser.context.newPage();
    await page.goto(`${server.url}/wasm`);
    const session = await browser.context.newCDPSession(page);
    return [{ state: "without the extension", ...(await heap(session)) }];
  } finally {
    await browser.close();
  }
}

async function withExtension(folder, server, long) {
  const browser = await launch(folder);
  const rows = [];
  try {
    for (const encoding of ["wasm", "javascript"]) {
      const { page, session, focus, insert, linearMemory } = await openWatched(browser, `${server.url}/${encoding}`);
      const row = async state => rows.push({ state: `${encoding}: ${state}`, ...(await heap(session)), linear: await linearMemory() });
      await row("idle");
      await focus();
      await row("scanner ready");
      await insert(long);
      await row(`after ${long.length} characters`);
      await page.close();
    }
  } finally {
    await browser.close();
  }
  return rows;
}

async function heap(session) {
  await session.send("HeapProfiler.collectGarbage");
  const { usedSize, backingStorageSize } = await session.send("Runtime.getHeapUsage");
  return { heap: usedSize, buffers: backingStorageSize };
}
