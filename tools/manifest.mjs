// The manifest of one package, from the one at the root. Each browser gets only keys that it knows, so that neither warns.
import { readFileSync } from "node:fs";

export const browsers = ["chrome", "firefox"];

/** The version of the crate is the version of the extension. */
export function version() {
  const found = /^version = "(\d+(?:\.\d+){0,3})"$/m.exec(readFileSync("Cargo.toml", "utf8"));
  if (!found) throw new Error("Cargo.toml states no version that a browser accepts (one to four numbers)");
  return found[1];
}

export function manifestFor(browser) {
  const manifest = { ...JSON.parse(readFileSync("manifest.json", "utf8")), version: version() };
  return { chrome: forChrome, firefox: forFirefox }[browser](manifest);
}

function forChrome({ browser_specific_settings: _, background, ...manifest }) {
  return { ...manifest, background: { service_worker: background.service_worker } };
}

/** Firefox names managed storage by policy alone, always clones messages structurally, and takes its id from its own settings. */
function forFirefox({ key: _key, minimum_chrome_version: _minimum, message_serialization: _serialization, storage: _storage, background, ...manifest }) {
  return { ...manifest, background: { scripts: background.scripts } };
}

/** Every file of the package that `manifest` names. */
export function filesNamedBy({ icons, action, background, content_scripts, storage }) {
  return [
    ...Object.values(icons),
    ...Object.values(action.default_icon),
    action.default_popup,
    background.service_worker ?? background.scripts,
    content_scripts.map(script => script.js),
    storage?.managed_schema ?? [],
  ].flat(2);
}
