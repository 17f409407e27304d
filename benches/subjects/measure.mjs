// Runs inside a page: holds one subject and its texts for the driver, which also reads the processor time of what it asks for here.
// A subject is `make()`, which starts it and answers a function of a text. The page is cross-origin isolated, where the clock ticks
// every 5 microseconds instead of every 100.

const now = performance.now.bind(performance);
/** The core stops a scan that takes too long by this clock. Here it stands still, so that every scan is a whole one, however busy the
 * machine is. */
performance.now = () => 0;

/** Offers the subject to the driver of the page. */
export function offer(make) {
  let texts;
  let scan;
  globalThis.subject = {
    prepare: given => void (texts = given),
    start: async () => void (scan = await make()),
    first: async () => (await scan(texts[0]))?.unscanned?.length ?? 0,
    count: () => count(scan, texts),
    repeat: (seconds, least) => repeat(scan, texts, seconds, least),
    type: keystrokes => type(scan, texts[0], keystrokes),
    calibrate,
    now,
  };
}

/** How many findings, and passages left out, all texts have together; nothing where the subject doesn't tell. */
async function count(scan, texts) {
  const answers = [];
  for (const text of texts) answers.push(await scan(text));
  const total = key => answers[0]?.[key] && answers.reduce((sum, answer) => sum + answer[key].length, 0);
  return { findings: total("findings"), unscanned: total("unscanned") };
}

/** Scans all texts in turn, for `seconds` and at least `least` times. Milliseconds by the clock on the wall, for one scan. */
async function repeat(scan, texts, seconds, least) {
  const means = [];
  const singles = [];
  const end = now() + seconds * 1000;
  let last = now();
  do {
    const began = last;
    for (const text of texts) {
      const answer = scan(text);
      if (answer instanceof Promise) await answer;
      const next = now();
      singles.push(next - last);
      last = next;
    }
    means.push((last - began) / texts.length);
  } while (last < end || means.length < least);
  return { median: quantile(means, 0.5), p99: quantile(singles, 0.99), scans: singles.length };
}

/** Types into the middle of `text`, letter by letter, and scans it after each. Milliseconds by the clock on the wall. */
function type(scan, text, keystrokes) {
  const middle = text.indexOf(" ", text.length / 2);
  const [before, after] = [text.slice(0, middle), text.slice(middle)];
  const times = [];
  let typed = "";
  scan(text);
  while (times.length < keystrokes) {
    typed += " and then we met again"[times.length % 22];
    // A browser hands out strings in one piece; this one becomes one when it is looked into.
    const draft = `${before}${typed}${after}`;
    draft.charCodeAt(middle);
    const began = now();
    scan(draft);
    times.push(now() - began);
  }
  return { median: quantile(times, 0.5), p99: quantile(times, 0.99), scans: times.length };
}

function quantile(values, part) {
  const sorted = Float64Array.from(values).sort();
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))];
}

/** A fixed loop: how fast this machine is, at this moment. */
function calibrate() {
  let state = 1;
  for (let turn = 0; turn < 30_000_000; turn++) {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
  }
  globalThis.calibrated = state;
}
