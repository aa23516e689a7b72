import { SEVERITIES } from "../../core/audit/finding.ts";
import type { Mute, RecordDecisions, RuleEdit } from "../../core/report/record-file.ts";
import type { SessionCorrection } from "../../core/session/track/session-track.ts";
import { type Decode, decodeMap, decodeOneOf } from "./setting.ts";

/** What the person decided about one site. */
export interface SiteNotes {
  /** Which sessions are sessions, by the id of the track. */
  readonly corrections: Readonly<Record<string, SessionCorrection>>;
  readonly mutes: readonly Mute[];
  readonly edits: Readonly<Record<string, RuleEdit>>;
  /** Hosts under test; null for the sites that the tabs of the record showed. */
  readonly scope: readonly string[] | null;
}

export const NO_NOTES: SiteNotes = { corrections: {}, mutes: [], edits: {}, scope: null };

/** What a saved record says, as notes of its site. */
export function notesOf({ scope, mutes, edits, corrections }: RecordDecisions): SiteNotes {
  return { corrections, mutes, edits, scope: scope.length === 0 ? null : scope };
}

/** Name under which the notes of a site are kept among the settings. */
export function notesName(site: string): string {
  return `site:${site}`;
}

/** Reads what storage holds, part by part: what it does not understand is left out. */
export function decodeNotes(stored: unknown): SiteNotes {
  const parts = objectOf(stored);
  return {
    corrections: decodeMap(decodeOneOf<SessionCorrection>(["session", "not-session"]))(parts["corrections"]) ?? {},
    mutes: listOf(parts["mutes"], decodeMute),
    edits: decodeMap(decodeEdit)(parts["edits"]) ?? {},
    scope: Array.isArray(parts["scope"]) ? listOf(parts["scope"], decodeText) : null,
  };
}

const decodeText: Decode<string> = (stored) => (typeof stored === "string" ? stored : null);

const decodeMute: Decode<Mute> = (stored) => {
  const { rule, subject, reason } = objectOf(stored);
  if (typeof rule !== "string" || typeof subject !== "string" || typeof reason !== "string") return null;
  return { rule, subject, reason };
};

const decodeEdit: Decode<RuleEdit> = (stored) => {
  const { severity, note } = objectOf(stored);
  const known = decodeOneOf(SEVERITIES)(severity);
  return { ...(known !== null && { severity: known }), ...(typeof note === "string" && { note }) };
};

function listOf<V>(stored: unknown, decode: Decode<V>): readonly V[] {
  if (!Array.isArray(stored)) return [];
  return stored.flatMap((item) => {
    const found = decode(item);
    return found === null ? [] : [found];
  });
}

function objectOf(stored: unknown): Readonly<Record<string, unknown>> {
  return typeof stored === "object" && stored !== null && !Array.isArray(stored) ? { ...stored } : {};
}
