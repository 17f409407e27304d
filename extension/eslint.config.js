// What reviewers would otherwise have to say again and again. Each rule of our own says why, to whoever trips over it.
// Run from the root of the repository, over the extension, its tests and its tools.
import js from "@eslint/js";
import { defineConfig, globalIgnores } from "eslint/config";
import noUnsanitized from "eslint-plugin-no-unsanitized";
import globals from "globals";
import ts from "typescript-eslint";

const markup = "Text becomes markup here, and the text is a stranger's. Build elements and set textContent.";
const interval = "Idle means idle: no interval timers. Wait for an event, or take one timer from a Lifetime.";
const timer = "A timer outlives its part. Take it from a Lifetime: life.after(milliseconds, run).";
const network = "Nothing leaves the frame: the extension has no network.";
const sleep = "A fixed sleep is too short on a slow machine and too long on all others. Wait for a condition.";
const everyTest = "Every test runs, every time.";

/** The same name as a global and as a property of the global object. */
const globalNames = ["window", "self", "globalThis"];
const restrict = (names, message) => ({
  globals: names.map(name => ({ name, message })),
  properties: names.flatMap(property => globalNames.map(object => ({ object, property, message }))),
});

const networks = restrict(["XMLHttpRequest", "WebSocket", "EventSource", "WebTransport"], network);
const fetching = restrict(["fetch"], network);
const intervals = restrict(["setInterval"], interval);
const timers = restrict(["setTimeout"], timer);
const beacon = { property: "sendBeacon", message: network };
const markups = ["innerHTML", "outerHTML", "insertAdjacentHTML", "setHTMLUnsafe"].map(property => ({ property, message: markup }));

const rawListener = {
  selector: "CallExpression[callee.property.name='addEventListener']",
  message: "A listener outlives its part. Take it from a Lifetime: life.listen(target, type, handler).",
};

const onlyEngineMeetsCore = { group: ["**/core/core.js"], message: "Only content/engine.ts holds the core; everything else goes through Engine." };
const noBackground = { group: ["**/background/*", "**/background"], message: "The service worker is another process: talk to it by the messages of shared/messages.ts." };

/** Rules that forbid names, for one part of the extension: later configuration replaces, never adds. */
const forbid = (...sets) => ({
  "no-restricted-globals": ["error", ...sets.flatMap(set => set.globals)],
  "no-restricted-properties": ["error", ...markups, beacon, ...sets.flatMap(set => set.properties)],
});

export default defineConfig(
  globalIgnores(["**/node_modules/", "dist/", "target/", "extension/core/", "extension/reader/"]),
  js.configs.recommended,
  {
    files: ["**/*.{ts,tsx}"],
    extends: [ts.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      "no-console": "error",
      eqeqeq: "error",
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      "@typescript-eslint/consistent-type-imports": "error",
      // Parts are made of closures, not of `this`, and their interfaces are written as methods.
      "@typescript-eslint/unbound-method": "off",
    },
  },
  {
    files: ["extension/**/*.ts"],
    extends: [noUnsanitized.configs.recommended],
    languageOptions: { globals: { ...globals.browser, ...globals.webextensions } },
    rules: {
      ...forbid(networks, fetching, intervals),
      "no-restricted-imports": ["error", { patterns: [onlyEngineMeetsCore] }],
    },
  },
  {
    files: ["extension/content/**/*.ts"],
    rules: {
      ...forbid(networks, fetching, intervals, timers),
      "no-restricted-syntax": ["error", rawListener],
      "no-restricted-imports": ["error", { patterns: [onlyEngineMeetsCore, noBackground] }],
    },
  },
  {
    files: ["extension/content/engine.ts"],
    rules: { "no-restricted-imports": ["error", { patterns: [noBackground] }] },
  },
  {
    files: ["extension/content/lifetime.ts"],
    rules: { ...forbid(networks, fetching, intervals), "no-restricted-syntax": "off" },
  },
  {
    // The service worker reads the package's own core.wasm with fetch; its policy lets it reach nothing else.
    files: ["extension/background/**/*.ts"],
    rules: forbid(networks, intervals),
  },
  {
    files: ["tests/**/*.test.ts", "tests/e2e/**/*.ts", "tests/content/**/*.ts"],
    rules: {
      "no-restricted-globals": ["error", { name: "setTimeout", message: sleep }],
      "no-restricted-properties": [
        "error",
        { property: "waitForTimeout", message: sleep },
        ...["test", "it", "describe"].flatMap(object => ["only", "skip", "todo"].map(property => ({ object, property, message: everyTest }))),
      ],
    },
  },
  {
    // node:test's `test()` returns a promise that its runner awaits.
    files: ["tests/**/*.test.ts", "tests/e2e/editors/promises.ts"],
    rules: { "@typescript-eslint/no-floating-promises": ["error", { allowForKnownSafeCalls: [{ from: "package", name: ["test", "it", "describe", "suite"], package: "node:test" }] }] },
  },
  {
    // The command line of the demo and the benchmarks speaks to a person.
    files: ["tests/demo/**", "tools/**"],
    rules: { "no-console": "off" },
  },
  {
    files: ["**/*.{js,mjs}"],
    languageOptions: { globals: globals.node },
    rules: { "no-unused-vars": ["error", { varsIgnorePattern: "^_", argsIgnorePattern: "^_" }] },
  },
);
