// Bundles the pages' scripts and styles with esbuild into `dist/test-site/<digest>/`, where the digest covers the sources and the
// lockfile: unchanged sources cost one hash, and two processes that build at once write to different folders and agree by renaming.

import { createHash } from "node:crypto";
import { mkdir, mkdtemp, readdir, readFile, rename, rm, stat } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { build, type BuildOptions } from "esbuild";

const SITE = path.dirname(fileURLToPath(import.meta.url));
const TESTS = path.dirname(SITE);
const CACHE = path.join(path.dirname(TESTS), "dist", "test-site");

/** The bundled files by name (`lexical.js`, `site.css`), held in memory. */
export type Assets = ReadonlyMap<string, Uint8Array>;

async function filesUnder(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name)).sort();
}

async function digestOf(files: readonly string[]): Promise<string> {
  const hash = createHash("sha256");
  for (const file of files) hash.update(path.relative(TESTS, file)).update("\0").update(await readFile(file)).update("\0");
  return hash.digest("hex").slice(0, 16);
}

const TOP_LEVEL: ReadonlySet<string> = new Set(["site.css", "frame.ts", "default-policy.ts"]);

function isEntry(file: string): boolean {
  const relative = path.relative(path.join(SITE, "pages"), file).split(path.sep);
  const [folder, name] = relative;
  if (relative.length === 1) return folder !== undefined && TOP_LEVEL.has(folder);
  return relative.length === 2 && name !== undefined && ["editors", "hostile", "demo"].includes(folder ?? "") && !name.endsWith(".d.ts");
}

function options(entryPoints: string[], outdir: string): BuildOptions {
  return {
    entryPoints,
    outdir,
    entryNames: "[name]",
    bundle: true,
    format: "iife",
    platform: "browser",
    target: "chrome120",
    minify: true,
    legalComments: "none",
    logLevel: "error",
    jsx: "automatic",
    define: { "process.env.NODE_ENV": '"production"', global: "globalThis" },
    loader: { ".svg": "dataurl", ".woff2": "dataurl" },
    nodePaths: [path.join(TESTS, "node_modules")],
  };
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
  const sources = await filesUnder(path.join(SITE, "pages"));
  const digest = await digestOf([...sources, path.join(SITE, "bundle.ts"), path.join(SITE, "catalogue.ts"), path.join(TESTS, "package-lock.json")]);
  const folder = path.join(CACHE, digest);
  if (!(await exists(folder))) {
    await mkdir(CACHE, { recursive: true });
    const draft = await mkdtemp(path.join(CACHE, "building-"));
    await build(options(sources.filter(isEntry), draft));
    await rename(draft, folder).catch(async (failure: unknown) => {
      await rm(draft, { recursive: true, force: true });
      if (!(await exists(folder))) throw failure;
    });
    await forgetOthers(digest);
  }
  const names = await readdir(folder);
  return new Map(await Promise.all(names.map(async (name) => [name, await readFile(path.join(folder, name))] as const)));
}
