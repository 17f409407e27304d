// From the focus of a text field to a scanner that is ready in its frame, in the shipped extension: as WebAssembly, and as JavaScript
// where the page's policy refuses that; with the service worker running, and with it stopped as the browser stops it when idle.
import { draftPage, openWatched, strict } from "./frame.mjs";
import { launch, serve } from "./browser.mjs";

const encodings = [
  { encoding: "wasm", headers: {} },
  { encoding: "javascript", headers: strict },
];
const repetitions = 15;

/** One row for every encoding and state of the worker; milliseconds since the focus, and of the main thread. `draft` must hold something to underline. */
export async function measureStart(folder, draft, say) {
  const server = await serve(new Map(encodings.map(({ encoding, headers }) => [`/${encoding}`, draftPage(draft, headers)])));
  const browser = await launch(folder);
  const rows = [];
  try {
    for (const { encoding } of encodings) {
      for (const worker of ["running", "stopped"]) {
        say(`focus to ready: ${encoding}, worker ${worker}`);
        const starts = [];
        while (starts.length < repetitions) starts.push(await start(browser, `${server.url}/${encoding}`, worker));
        // The first one after the browser's own start pays for things that no other does.
        rows.push({ encoding, worker, first: starts[0], ...spread(starts.slice(1)) });
      }
    }
  } finally {
    await browser.close();
    await server.close();
  }
  return rows;
}

async function start(browser, url, worker) {
  const watched = await openWatched(browser, url);
  try {
    if (worker === "stopped") await stopWorker(watched.session);
    const { focus, processor, ...marks } = await watched.focus();
    return { processor, ...Object.fromEntries(Object.entries(marks).map(([name, at]) => [name, at - focus])) };
  } finally {
    await watched.page.close();
  }
}

/** As the browser does after half a minute without work; answers when it says that the worker has stopped. */
async function stopWorker(session) {
  const stopped = new Promise(resolve => {
    session.on("ServiceWorker.workerVersionUpdated", ({ versions }) => {
      if (versions.some(({ runningStatus }) => runningStatus === "stopped")) resolve();
    });
  });
  await session.send("ServiceWorker.enable");
  await session.send("ServiceWorker.stopAllWorkers");
  await stopped;
}

/** A scan that came too late to be finished underlines nothing; such loads are counted. */
function spread(starts) {
  const of = (name, part) => {
    const sorted = starts.map(start => start[name]).filter(Number.isFinite).sort((a, b) => a - b);
    return sorted[Math.floor((sorted.length - 1) * part)] ?? NaN;
  };
  const names = ["instantiated", "ready", "scanned", "underlined", "processor"];
  const spreads = names.map(name => [name, { median: of(name, 0.5), least: of(name, 0), most: of(name, 1) }]);
  return { ...Object.fromEntries(spreads), loads: starts.length, notUnderlined: starts.filter(({ underlined }) => underlined === undefined).length };
}
