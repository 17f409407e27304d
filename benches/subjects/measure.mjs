// Runs inside a page: puts one subject under the clock. A subject is `make()`, which starts it and answers a function of a text.
// The page is cross-origin isolated, where the clock ticks every 5 microseconds instead of every 100.

/** Offers the subject to the driver of the page. */
export function offer(make) {
  globalThis.subject = { first: text => first(make, text), many: (texts, seconds) => many(make, texts, seconds), calibrate };
}

/** What starting and the first scan cost in a page that has done neither, and the second scan of the same text; milliseconds. */
async function first(make, text) {
  const began = performance.now();
  const scan = await make();
  const started = performance.now();
  const answer = await scan(text);
  const scanned = performance.now();
  await scan(text);
  return { start: started - began, first: scanned - started, second: performance.now() - scanned, unscanned: answer?.unscanned?.length ?? 0 };
}

/** Scans all of `texts` in turn, again and again for `seconds`, after a warm-up of a third of that. Milliseconds for one scan. */
async function many(make, texts, seconds) {
  const scan = await make();
  const answers = [];
  for (const text of texts) answers.push(await scan(text));
  await passes(scan, texts, seconds / 3);
  const all = await passes(scan, texts, seconds);
  return {
    median: quantile(all.map(mean), 0.5),
    least: least(all),
    p99: quantile(all.flat(), 0.99),
    scans: all.length * texts.length,
    findings: total(answers, "findings"),
    unscanned: total(answers, "unscanned"),
  };
}

/** The times of every pass, one for each text. */
async function passes(scan, texts, seconds) {
  const all = [];
  const end = performance.now() + seconds * 1000;
  let last = performance.now();
  do {
    const pass = [];
    for (const text of texts) {
      const answer = scan(text);
      if (answer instanceof Promise) await answer;
      const now = performance.now();
      pass.push(now - last);
      last = now;
    }
    all.push(pass);
  } while (last < end);
  return all;
}

/** What a scan takes while nothing else has the processor: every text at its fastest, or the fastest pass where one text is too short
 * for the clock. */
function least(all) {
  const fastest = mean(all[0].map((_, text) => Math.min(...all.map(pass => pass[text]))));
  return fastest > 0.1 ? fastest : Math.min(...all.map(mean));
}

function mean(values) {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function quantile(values, part) {
  const sorted = Float64Array.from(values).sort();
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))];
}

/** How many of something the answers hold, or nothing if they don't tell. */
function total(answers, key) {
  return answers[0]?.[key] && answers.reduce((sum, answer) => sum + answer[key].length, 0);
}

/** Milliseconds that a fixed loop takes: how fast this machine is, at this moment. */
function calibrate() {
  const began = performance.now();
  let state = 1;
  for (let turn = 0; turn < 30_000_000; turn++) {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
  }
  globalThis.calibrated = state;
  return performance.now() - began;
}
