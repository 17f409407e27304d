// Makes the toolbar icons from the drawing: `node --import tsx e2e/panel/icons.ts` in `tests/` writes `extension/icons/*.png`.
import { readFile, writeFile } from "node:fs/promises";
import { fileURLToPath, pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

export const SIZES = [16, 32, 48, 128] as const;
export const ICONS = fileURLToPath(new URL("../../../extension/icons/", import.meta.url));

/** The drawing at every size, as PNG. */
export async function render(): Promise<Map<number, Buffer>> {
  const drawing = await readFile(`${ICONS}mark.svg`, "utf8");
  const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", headless: true, args: ["--no-sandbox"] });
  const page = await browser.newPage();
  const made = new Map<number, Buffer>();
  for (const size of SIZES) {
    await page.setContent(`<style>body { margin: 0 } svg { display: block; width: ${size}px; height: ${size}px }</style>${drawing}`);
    made.set(size, await page.screenshot({ clip: { x: 0, y: 0, width: size, height: size }, omitBackground: true }));
  }
  await browser.close();
  return made;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  for (const [size, png] of await render()) await writeFile(`${ICONS}${size}.png`, png);
}
