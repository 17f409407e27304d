// What a browser did in a span of time, by its own account: every script run, timer, callback and compilation, and whose it was.
import type { BrowserContext, CDPSession } from "playwright-core";

export interface TraceEvent {
  readonly name: string;
  readonly cat: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds. */
  readonly ts: number;
  readonly args: Readonly<Record<string, unknown>>;
}

const CATEGORIES = [
  "devtools.timeline", "disabled-by-default-devtools.timeline", "disabled-by-default-devtools.timeline.stack", "devtools.timeline.async", "v8", "v8.execute",
  "disabled-by-default-v8.compile", "v8.wasm", "disabled-by-default-v8.wasm.detailed", "toplevel", "blink.user_timing", "__metadata",
];

/** Code running, and everything that lets code run. Not in it: what the browser does by itself to draw and to keep house. */
const WAKING: ReadonlySet<string> = new Set([
  "EvaluateScript", "FunctionCall", "RunMicrotasks", "EventDispatch", "v8.run", "v8.compile", "v8.compileModule", "v8.callFunction", "V8.CompileCode",
  "TimerInstall", "TimerFire", "TimerRemove", "RequestAnimationFrame", "FireAnimationFrame", "CancelAnimationFrame", "RequestIdleCallback", "FireIdleCallback", "CancelIdleCallback",
  "SchedulePostMessage", "HandlePostMessage", "ResourceSendRequest", "ResourceReceiveResponse", "ResourceReceivedData", "XHRReadyStateChange", "XHRLoad", "WebSocketReceive",
]);

export interface Recording {
  readonly events: readonly TraceEvent[];
  /** From the first to the last event, in milliseconds. */
  readonly length: number;
}

/** Records everything the browser does while `run` runs. */
export async function record(context: BrowserContext, run: () => Promise<unknown>): Promise<Recording> {
  const browser = context.browser();
  if (browser === null) throw new Error("no browser");
  const devtools: CDPSession = await browser.newBrowserCDPSession();
  const events: TraceEvent[] = [];
  devtools.on("Tracing.dataCollected", ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  const complete = new Promise((resolve) => devtools.once("Tracing.tracingComplete", resolve));
  await devtools.send("Tracing.start", { transferMode: "ReportEvents", traceConfig: { includedCategories: CATEGORIES, excludedCategories: ["*"], recordMode: "recordAsMuchAsPossible" } });
  await run();
  await devtools.send("Tracing.end");
  await complete;
  await devtools.detach();
  const times = events.filter(({ ts }) => ts > 0).map(({ ts }) => ts);
  const length = times.length === 0 ? 0 : (times.reduce((a, b) => Math.max(a, b)) - times.reduce((a, b) => Math.min(a, b))) / 1000;
  return { events, length };
}

/** What woke a script of the extension, in whichever process. */
export function ofExtension({ events }: Recording): readonly TraceEvent[] {
  return events.filter(({ name, args }) => WAKING.has(name) && JSON.stringify(args).includes("chrome-extension://"));
}

/** What the browser asks itself to do when there is time, such as checking the spelling; a script's own would be seen to run. */
const HOUSEKEEPING: ReadonlySet<string> = new Set(["RequestIdleCallback", "FireIdleCallback", "CancelIdleCallback"]);

/** What woke anything at all in one process. */
export function ofProcess({ events }: Recording, pid: number): readonly TraceEvent[] {
  return events.filter((event) => event.pid === pid && WAKING.has(event.name) && !HOUSEKEEPING.has(event.name));
}

/** Every module that was compiled or made to run in one process; not what the engine does later to make it faster. */
export function wasm({ events }: Recording, pid: number): readonly TraceEvent[] {
  return events.filter((event) => event.pid === pid && /^wasm\.(?:Sync|Async|Deserialize|Streaming)/.test(event.name));
}

/** Events by name, to compare and to read. */
export function counted(events: readonly TraceEvent[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { name } of events) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}
