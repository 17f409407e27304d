// Bundles the pages' scripts and styles with esbuild into `dist/test-site/<digest>/`, where the digest covers the sources and the
// lockfile: unchanged sources cost one hash, and two processes that build at once write to different folders and agree by renaming.
// An editor's file says what the editor is; the page around it is added here.

import { createHash } from "node:crypto";
import { mkdir, mkdtemp, readdir, readFile, rename, rm, stat } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { build, type Plugin } from "esbuild";

const SITE = path.dirname(fileURLToPath(import.meta.url));
const TESTS = path.dirname(SITE);
const PAGES = path.join(SITE, "pages");
const CACHE = path.join(path.dirname(TESTS), "dist", "test-site");

/** The bundled files by name (`lexical.js`, `site.css`), held in memory. */
export type Assets = ReadonlyMap<string, Uint8Array>;

/** Entries that are files of their own; every file in `editors/` is one too. */
const ENTRIES: Readonly<Record<string, string>> = {
  site: "site.css",
  frame: "frame.ts",
  "default-policy": "default-policy.ts",
  harbour: "demo/harbour.ts",
  board: "hostile/board.ts",
  "stop-first": "hostile/stop-first.ts",
  remove: "hostile/remove.ts",
  fake: "hostile/fake.ts",
  prototypes: "hostile/prototypes.ts",
  "focus-trap": "hostile/focus-trap.ts",
  clobber: "hostile/clobber.ts",
};

async function filesUnder(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name)).sort();
}

async function digestOf(files: readonly string[]): Promise<string> {
  const hash = createHash("sha256");
  for (const file of files) hash.update(path.relative(TESTS, file)).update("\0").update(await readFile(file)).update("\0");
  return hash.digest("hex").slice(0, 16);
}

/** An editor's entry: its file, started in the page that suits it (`.tsx` files export a React component). */
const editorPages: Plugin = {
  name: "editor-pages",
  setup(esbuild) {
    esbuild.onResolve({ filter: /^editor:/ }, ({ path: name }) => ({ path: name.slice("editor:".length), namespace: "editor" }));
    esbuild.onLoad({ filter: /.*/, namespace: "editor" }, ({ path: file }) => ({
      resolveDir: PAGES,
      contents: file.endsWith(".tsx")
        ? `import { startReactPage } from "./composer-react"; import { component } from "./editors/${file}"; startReactPage(component);`
        : `import { startPage } from "./composer"; import { mount } from "./editors/${file}"; startPage(mount);`,
    }));
  },
};

async function entryPoints(): Promise<Record<string, string>> {
  const editors = (await readdir(path.join(PAGES, "editors"))).map((file) => [path.parse(file).name, `editor:${file}`]);
  const files = Object.entries(ENTRIES).map(([name, file]) => [name, path.join(PAGES, file)]);
  return Object.fromEntries([...editors, ...files]) as Record<string, string>;
}

async function buildInto(outdir: string): Promise<void> {
  await build({
    entryPoints: await entryPoints(),
    outdir,
    plugins: [editorPages],
    bundle: true,
    format: "iife",
    platform: "browser",
    target: "chrome120",
    minify: true,
    legalComments: "none",
    logLevel: "error",
    jsx: "automatic",
    define: { "process.env.NODE_ENV": '"production"', global: "globalThis" },
    nodePaths: [path.join(TESTS, "node_modules")],
  });
}

async function exists(folder: string): Promise<boolean> {
  return stat(folder).then(() => true, () => false);
}

/** Removes the bundles of earlier sources; one that is being built is left alone. */
async function forgetOthers(digest: string): Promise<void> {
  const stale = (await readdir(CACHE)).filter((name) => name !== digest && !name.startsWith("building-"));
  await Promise.all(stale.map((name) => rm(path.join(CACHE, name), { recursive: true, force: true })));
}

/** Builds what is missing and returns the files. */
export async function bundle(): Promise<Assets> {
  const sources = [...(await filesUnder(PAGES)), path.join(SITE, "bundle.ts"), path.join(TESTS, "package-lock.json")];
  const digest = await digestOf(sources);
  const folder = path.join(CACHE, digest);
  if (!(await exists(folder))) {
    await mkdir(CACHE, { recursive: true });
    const draft = await mkdtemp(path.join(CACHE, "building-"));
    await buildInto(draft);
    await rename(draft, folder).catch(async (failure: unknown) => {
      await rm(draft, { recursive: true, force: true });
      if (!(await exists(folder))) throw failure;
    });
    await forgetOthers(digest);
  }
  const names = await readdir(folder);
  return new Map(await Promise.all(names.map(async (name) => [name, await readFile(path.join(folder, name))] as const)));
}
