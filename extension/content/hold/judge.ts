// Reads composers and scans them now, and puts what came of it into the words of the machine. The only place where text and verdicts
// meet; the text stays in the objects made here, which live as long as the attempt.
import type { Finding, ScanResult } from "../../shared/finding";
import type { Engine, Unscanned } from "../engine";
import { secondOf, type Second } from "../second";
import type { Composer } from "../watch/composers";
import type { Here } from "../watch/here";
import type { Judgement, Ruling } from "./machine";

/** One composer as it stood at the moment of judging. */
export interface Part {
  readonly composer: Composer;
  readonly text: string;
  /** What should stay unsaid, without what policy allows. */
  readonly findings: readonly Finding[];
  /** Why some or all of it was not scanned. */
  readonly unscanned: Unscanned | "site" | null;
  readonly ruling: Ruling;
  /** What the second reader says of it; null if it was not scanned. */
  readonly second: Second | null;
}

export interface Judged {
  readonly judgement: Judgement;
  readonly parts: readonly Part[];
}

/** Worse first: what one part is, all are. */
const ORDER: readonly Ruling[] = ["block", "hold", "loading", "unchecked", "clear"];

function rulingOf({ verdict }: ScanResult, complete: boolean): Ruling {
  switch (verdict) {
    case "block":
      return "block";
    case "hold":
      return "hold";
    case "notice":
    case "allow":
      return complete ? "clear" : "unchecked";
  }
}

/** The findings of a scan that are worth telling. */
export function told(result: ScanResult): readonly Finding[] {
  return result.findings.filter((finding) => finding.verdict !== "allow");
}

function partOf(engine: Engine, here: Here, composer: Composer, waits: boolean): Part {
  let text: string;
  let whole: boolean;
  try {
    text = composer.editor.read();
    whole = composer.editor.complete();
  } catch {
    return { composer, text: "", findings: [], unscanned: "site", ruling: "unchecked", second: null };
  }
  const unread = { composer, text, findings: [], second: null };
  if (text.trim() === "") return { ...unread, unscanned: null, ruling: "clear" };
  const outcome = engine.scan(text, here.placeOf(composer, text));
  if (outcome.kind === "unscanned") return { ...unread, unscanned: outcome.reason, ruling: outcome.reason === "loading" ? "loading" : "unchecked" };
  const complete = whole && outcome.result.unscanned.length === 0;
  const ruling = rulingOf(outcome.result, complete);
  const second = secondOf(engine, composer, text);
  return { ...unread, findings: told(outcome.result), unscanned: complete ? null : "too-large", ruling: waits && second.open && ruling === "clear" ? "loading" : ruling, second };
}

/** Judges what is in `composers` at this moment. `waits`: what the second reader still has to say something about is not clear yet. */
export function judge(engine: Engine, here: Here, composers: readonly Composer[], waits: boolean): Judged {
  const parts = composers.map((composer) => partOf(engine, here, composer, waits));
  const ruling = ORDER.find((candidate) => parts.some((part) => part.ruling === candidate)) ?? "clear";
  const entry = (part: Part): string => `${part.composer.id}:${part.text}`;
  return {
    parts,
    judgement: {
      ruling,
      partial: ruling === "hold" && parts.some((part) => part.unscanned !== null),
      texts: parts.map(entry),
      trouble: parts.filter((part) => part.ruling !== "clear").map(entry),
    },
  };
}
