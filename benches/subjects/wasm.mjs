// The core as WebAssembly, through the same glue as in the content script.
import { createWasmCore } from "../../extension/core/core.js";
import { offer } from "./measure.mjs";
import { scanning } from "./scanning.mjs";

const bytes = await (await fetch("/core.wasm")).arrayBuffer();

offer(async () => scanning(await createWasmCore(bytes)));
