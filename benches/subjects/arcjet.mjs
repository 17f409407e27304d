// npm's @arcjet/redact with its defaults: Rust compiled to WebAssembly.
import { redact } from "@arcjet/redact";
import { offer } from "./measure.mjs";

offer(() => text => redact(text, {}));
