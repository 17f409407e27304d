// The editions of the package. One has a second reader in it; in the other nothing of that is left, not even the code around it.
declare global {
  /** Whether the second reader is in the package; `tools/bundle.mjs` writes the answer here. */
  const HAS_READER: boolean;
}

const SECOND = "second";

/** Whether the person has switched the second reader on. */
export async function isSecondOn(): Promise<boolean> {
  return (await chrome.storage.local.get(SECOND))[SECOND] === true;
}

export async function switchSecond(on: boolean): Promise<void> {
  await chrome.storage.local.set({ [SECOND]: on });
}
