import { isUtf8 } from "node:buffer";
import { wordsOfReason } from "../../src/core/cookie/words-of-reason.ts";
import type { HeldCookie, Observation } from "./observation.ts";
import type { Prediction } from "./predict.ts";

/** One way in which engine and browser differ. */
export interface Difference {
  readonly about: "arrival" | "header" | "jar" | "refusal" | "reason";
  /** By action; null for the jar at the end. */
  readonly action: number | null;
  readonly engine: string;
  readonly browser: string;
}

/** Seconds that the two may read their clocks apart. */
const CLOCKS_APART = 5;

export function compare(prediction: Prediction, observation: Observation): Difference[] {
  return [
    ...prediction.actions.flatMap((_action, at) => compareHeader(prediction, observation, at)),
    ...compareJars(prediction.held, observation.held),
    ...compareRefusals(prediction, observation),
  ];
}

function compareHeader(prediction: Prediction, { hits }: Observation, action: number): Difference[] {
  const engine = prediction.actions[action]?.retrieval.header ?? "";
  const hit = hits[action] ?? null;
  if (hit === null) return [{ about: "arrival", action, engine: "the request arrives", browser: "it did not" }];
  return hit.cookie === engine ? [] : [{ about: "header", action, engine, browser: hit.cookie }];
}

function compareJars(engine: readonly HeldCookie[], browser: readonly HeldCookie[]): Difference[] {
  const left = [...browser];
  const missing = engine.filter((cookie) => {
    const at = left.findIndex((other) => sameHeld(cookie, other));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  if (missing.length === 0 && left.length === 0) return [];
  return [{ about: "jar", action: null, engine: JSON.stringify(missing), browser: JSON.stringify(left) }];
}

function sameHeld(one: HeldCookie, other: HeldCookie): boolean {
  const facts = ["name", "value", "domain", "path", "secure", "httpOnly", "partition"] as const;
  return facts.every((fact) => one[fact] === other[fact]) && sameExpiry(one.expires, other.expires);
}

function sameExpiry(one: number | null, other: number | null): boolean {
  return one === null || other === null ? one === other : Math.abs(one - other) <= CLOCKS_APART;
}

/** Chromium names what it refused, and why. */
function compareRefusals({ actions }: Prediction, { blocked, hits }: Observation): Difference[] {
  if (blocked === null) return [];
  return actions.flatMap(({ lines, request }, action) => {
    // Without credentials Chromium does not look at the lines, and says nothing.
    if (hits[action] === null || !request.credentials) return [];
    const told = blocked.filter((each) => each.action === action);
    return lines.flatMap(({ line, result }): Difference[] => {
      const word = result.reason === null ? undefined : wordsOfReason(result.reason).chromium;
      // The protocol is silent about refusals that it has no word for; the jar tells of them.
      if (result.outcome === "rejected" && word === undefined) return [];
      // Octets that are no UTF-8 come out of the protocol as other text.
      if (!isUtf8(Buffer.from(line, "latin1"))) return [];
      const entry = told.find((each) => sameLine(each.line, line));
      const rejected = result.outcome === "rejected";
      const reason = result.reason ?? "stored";
      if (rejected !== (entry !== undefined)) {
        return [{ about: "refusal", action, engine: reason, browser: entry?.reasons.join(" ") ?? "stored" }];
      }
      if (!rejected || result.reason === null || entry === undefined) return [];
      return word !== undefined && isTold(word, entry.reasons)
        ? []
        : [{ about: "reason", action, engine: `${reason} (${word})`, browser: entry.reasons.join(" ") }];
    });
  });
}

/** The protocol tells text, trimmed. */
function sameLine(told: string, line: string): boolean {
  const text = Buffer.from(line, "latin1").toString("utf8").trim();
  return told === text || told.trim() === text || told === line.trim();
}

/** The protocol has each word of SameSite twice, and chooses by what the site is with and without its scheme. */
export function isTold(word: string, reasons: readonly string[]): boolean {
  return reasons.includes(word) || reasons.includes(`Schemeful${word}`);
}
