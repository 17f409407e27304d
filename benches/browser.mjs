// Chromium and a local server for it to load from. Every launch is a browser of its own with a fresh profile.
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import { chromium } from "playwright-core";

const switches = ["--no-sandbox", "--no-first-run", "--disable-quic", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

/** Starts Chromium, with the unpacked extension in `folder` if one is given. */
export async function launch(folder) {
  const profile = await mkdtemp(path.join(tmpdir(), "unsaid-bench-"));
  const extension = folder ? [`--disable-extensions-except=${path.resolve(folder)}`, `--load-extension=${path.resolve(folder)}`] : [];
  const context = await chromium.launchPersistentContext(profile, { executablePath: "/usr/bin/chromium", headless: true, args: [...switches, ...extension] });
  return {
    context,
    async close() {
      await context.close();
      await rm(profile, { recursive: true, force: true });
    },
  };
}

/** To be called once before `processorTime`. */
export function countProcessorTime(session) {
  return session.send("Performance.enable", { timeDomain: "threadTicks" });
}

/** Milliseconds that the page's main thread has worked so far. Unlike the clock on the wall, it does not run while others have the processor. */
export async function processorTime(session) {
  const { metrics } = await session.send("Performance.getMetrics");
  return metrics.find(({ name }) => name === "ThreadTime").value * 1000;
}

/** Serves `files`, a map of paths to `{ body, type, headers? }`. */
export async function serve(files) {
  const server = createServer((request, response) => {
    const file = files.get(request.url);
    response.writeHead(file ? 200 : 404, { "content-type": file?.type ?? "text/plain", "cache-control": "no-store", ...file?.headers });
    response.end(file?.body);
  });
  await new Promise(resolve => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    close() {
      server.closeAllConnections();
      return new Promise(resolve => server.close(resolve));
    },
  };
}
