// Every message between a frame and the service worker: a closed union, checked on receipt. No message but one has a field that could
// hold text a person wrote; a digest is keyed, of fixed alphabet and length. The one is `consult`: it goes to this extension's own
// worker and no further, and only where the person has switched the second reader on. Replies go back the same way and are checked
// the same way; none holds text.

/** How this frame's fields are guarded, for the badge and the popup. */
export type GuardState = "idle" | "guarded" | "unchecked";

export type Request =
  /** The bytes of the core, for a frame that may compile WebAssembly, with the settings. */
  | { readonly kind: "load-core" }
  /** The core as JavaScript, injected into the asking frame, with the settings. */
  | { readonly kind: "inject-core" }
  /** Findings in the composer in use. */
  | { readonly kind: "badge"; readonly count: number }
  /** "Never for this text": remember this digest. */
  | { readonly kind: "never"; readonly digest: string }
  | { readonly kind: "guard"; readonly state: GuardState }
  /** What the second reader says of this text. */
  | { readonly kind: "consult"; readonly text: string };

/** What a scanner is made with. */
export interface CoreSettings {
  /** The policy in force; null for the built-in default. */
  readonly policy: object | null;
  /** Key of the digests, 16 bytes, made at install, never leaves this browser profile. */
  readonly key: Uint8Array;
  /** Digests of passages the person chose never to hear of again. */
  readonly never: readonly string[];
  /** Whether a second reader is in the package and the person has switched it on. */
  readonly second: boolean;
}

export interface Replies {
  "load-core": { readonly bytes: Uint8Array<ArrayBuffer>; readonly settings: CoreSettings };
  "inject-core": { readonly injected: boolean; readonly settings: CoreSettings };
  badge: null;
  never: null;
  guard: null;
  /** Null: it can't say. */
  consult: { readonly points: number | null };
}

const GUARD_STATES: readonly string[] = ["idle", "guarded", "unchecked"] satisfies readonly GuardState[];

/** Bytes of the digest key. */
export const KEY_BYTES = 16;

/** More findings than this are shown as this. */
const COUNT_LIMIT = 9999;

/** A longer text is not shown to the second reader. UTF-16 code units. */
export const CONSULT_LIMIT = 4000;

/** Most points of the second reader, for or against; see `Points` in `src/finding.rs`. */
export const POINTS_LIMIT = 400;

/** A digest as the core writes it: lower-case hexadecimal of at most 32 bytes. */
export function isDigest(value: unknown): value is string {
  return typeof value === "string" && /^[0-9a-f]{16,64}$/.test(value);
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> | null {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : null;
}

function hasOnly(fields: object, names: readonly string[]): boolean {
  const found = Object.keys(fields);
  return found.length === names.length && found.every((name) => names.includes(name));
}

/** The request in `value`, or null when it is not exactly one of the union. */
export function parseRequest(value: unknown): Request | null {
  const fields = fieldsOf(value);
  if (fields === null) return null;
  const { kind, count, digest, state, text } = fields;
  switch (kind) {
    case "load-core":
    case "inject-core":
      return hasOnly(fields, ["kind"]) ? { kind } : null;
    case "badge":
      return hasOnly(fields, ["kind", "count"]) && typeof count === "number" && Number.isInteger(count) && count >= 0 && count <= COUNT_LIMIT ? { kind, count } : null;
    case "never":
      return hasOnly(fields, ["kind", "digest"]) && isDigest(digest) ? { kind, digest } : null;
    case "guard":
      return hasOnly(fields, ["kind", "state"]) && typeof state === "string" && GUARD_STATES.includes(state) ? { kind, state: state as GuardState } : null;
    case "consult":
      return hasOnly(fields, ["kind", "text"]) && typeof text === "string" && text.length <= CONSULT_LIMIT ? { kind, text } : null;
    default:
      return null;
  }
}

/** A badge message; counts past the limit are shown as the limit. */
export function badge(count: number): Request {
  return { kind: "badge", count: Math.min(count, COUNT_LIMIT) };
}

/** Bytes as they came through the browser's serialisation, in this realm. Firefox may hand over another realm's array. */
function bytesOf(value: unknown): Uint8Array<ArrayBuffer> | null {
  if (!ArrayBuffer.isView(value) || Object.prototype.toString.call(value) !== "[object Uint8Array]") return null;
  return new Uint8Array(value as Uint8Array);
}

function parseSettings(value: unknown): CoreSettings | null {
  const fields = fieldsOf(value);
  if (fields === null) return null;
  const { policy, key, never, second } = fields;
  const keyBytes = bytesOf(key);
  if (keyBytes?.length !== KEY_BYTES || !Array.isArray(never) || typeof policy !== "object" || typeof second !== "boolean") return null;
  return { policy, key: keyBytes, never: never.filter(isDigest), second };
}

export function parseLoadReply(value: unknown): Replies["load-core"] | null {
  const fields = fieldsOf(value);
  if (fields === null) return null;
  const bytes = bytesOf(fields["bytes"]);
  const settings = parseSettings(fields["settings"]);
  return bytes === null || bytes.length === 0 || settings === null ? null : { bytes, settings };
}

export function parseInjectReply(value: unknown): Replies["inject-core"] | null {
  const fields = fieldsOf(value);
  if (fields === null) return null;
  const settings = parseSettings(fields["settings"]);
  return typeof fields["injected"] !== "boolean" || settings === null ? null : { injected: fields["injected"], settings };
}

export function parseConsultReply(value: unknown): Replies["consult"] | null {
  const points = fieldsOf(value)?.["points"];
  return points === null || (typeof points === "number" && Number.isInteger(points) && Math.abs(points) <= POINTS_LIMIT) ? { points } : null;
}
