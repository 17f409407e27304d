// What frames need to make a scanner: the policy, the key of digests and the digests never to mention again. Lives in storage, because
// the worker can be stopped between any two lines; nothing is kept in memory that storage does not have.
import { isSecondOn } from "../shared/edition";
import { isDigest, KEY_BYTES, type CoreSettings } from "../shared/messages";
import { turns } from "./turns";

const KEY = "digestKey";
const NEVER = "never";

/** Digests kept at most; the oldest go first. */
const NEVER_LIMIT = 10_000;

/** Storage knows no bytes in every browser, so the key is a list of numbers there. */
function keyIn(value: unknown): Uint8Array | null {
  if (!Array.isArray(value) || value.length !== KEY_BYTES) return null;
  return value.every((byte) => Number.isInteger(byte) && byte >= 0 && byte <= 255) ? Uint8Array.from(value as number[]) : null;
}

function digestsIn(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter(isDigest) : [];
}

/** Two frames that ask at once must not get two keys, nor lose a digest. */
const inTurn = turns();

/** The key, made when it is first needed. */
function digestKey(): Promise<Uint8Array> {
  return inTurn(async () => {
    const stored = keyIn((await chrome.storage.local.get(KEY))[KEY]);
    if (stored !== null) return stored;
    const key = crypto.getRandomValues(new Uint8Array(KEY_BYTES));
    await chrome.storage.local.set({ [KEY]: [...key] });
    return key;
  });
}

export async function settings(): Promise<CoreSettings> {
  const key = await digestKey();
  const never = digestsIn((await chrome.storage.local.get(NEVER))[NEVER]);
  return { policy: null, key, never, second: HAS_READER && (await isSecondOn()) };
}

/** Makes the key ahead of its first use. */
export async function prepare(): Promise<void> {
  await digestKey();
}

export function remember(digest: string): Promise<void> {
  return inTurn(async () => {
    const known = digestsIn((await chrome.storage.local.get(NEVER))[NEVER]);
    if (known.includes(digest)) return;
    await chrome.storage.local.set({ [NEVER]: [...known, digest].slice(-NEVER_LIMIT) });
  });
}
