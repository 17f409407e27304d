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
  const { means, singles } = await passes(scan, texts, seconds);
  return {
    median: quantile(means, 0.5),
    least: quantile(means, 0),
    p99: quantile(singles, 0.99),
    scans: singles.length,
    findings: sum(answers, answer => answer?.findings?.length),
    unscanned: sum(answers, answer => answer?.unscanned?.length),
  };
}

async function passes(scan, texts, seconds) {
  const means = [];
  const singles = [];
  const end = performance.now() + seconds * 1000;
  let last;
  do {
    const began = (last = performance.now());
    for (const text of texts) {
      const answer = scan(text);
      if (answer instanceof Promise) await answer;
      const now = performance.now();
      singles.push(now - last);
      last = now;
    }
    means.push((last - began) / texts.length);
  } while (last < end);
  return { means, singles };
}

function quantile(values, part) {
  const sorted = Float64Array.from(values).sort();
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))];
}

function sum(answers, count) {
  return answers.reduce((total, answer) => total + (count(answer) ?? 0), 0);
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
