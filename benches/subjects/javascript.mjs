// The core as JavaScript. Starting it includes reading the script, as it does where the service worker injects it.
import { offer } from "./measure.mjs";
import { scanning } from "./scanning.mjs";

const script = await (await fetch("/core-js.js")).text();
const evaluate = globalThis.eval;

offer(() => {
  evaluate(script);
  return scanning(globalThis.__unsaidCore.createJsCore());
});
