// The second reader: a small model that reads a draft once more, in this worker. It is loaded when it is first asked, which takes a
// while, and stays as long as the worker does. What it is asked is written down nowhere and goes nowhere; the texts it was asked about
// last are remembered with their points as long as the worker runs, because the same text is asked about again when it is posted.
import { createReaderCode, type Reader } from "../reader/reader.js";
import { POINTS_LIMIT } from "../shared/messages";
import { turns } from "./turns";

/** Its files in the package. */
const FOLDER = "reader";
const WASM = `${FOLDER}/reader.wasm`;
const MODEL = `${FOLDER}/model.onnx`;
const VOCABULARY = `${FOLDER}/vocabulary.txt`;

/** Texts remembered at most; the oldest go first. */
const REMEMBERED = 16;

/** One answer after the other, in the order of the questions. */
const inTurn = turns();
/** Null: the reader failed on it, and would again. */
const known = new Map<string, number | null>();
let reader: Promise<Reader> | null = null;

async function file(name: string): Promise<Response> {
  const response = await fetch(chrome.runtime.getURL(name));
  if (!response.ok) throw new Error(`${name} is not in the package`);
  return response;
}

async function bytes(name: string): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await (await file(name)).arrayBuffer());
}

async function load(): Promise<Reader> {
  const [wasm, model, vocabulary] = await Promise.all([bytes(WASM), bytes(MODEL), file(VOCABULARY).then((response) => response.text())]);
  const code = await createReaderCode(wasm);
  return new code.Reader(model, vocabulary);
}

/** What the reader, once it is there, says of `text`. An instance that threw can't be trusted any more: the next text gets a fresh one. */
function read(ready: Reader, text: string): number | null {
  try {
    const points = Math.max(-POINTS_LIMIT, Math.min(POINTS_LIMIT, Math.round(ready.points(text))));
    return Number.isNaN(points) ? null : points;
  } catch {
    reader = null;
    return null;
  }
}

/** What speaks for keeping `text` unsaid, as points; null where the reader can't say. One that can't be loaded is not tried again. */
export function pointsOf(text: string): Promise<number | null> {
  return inTurn(async () => {
    const before = known.get(text);
    if (before !== undefined) return before;
    reader ??= load();
    const points = read(await reader, text);
    known.set(text, points);
    const [oldest] = known.keys();
    if (known.size > REMEMBERED && oldest !== undefined) known.delete(oldest);
    return points;
  });
}
