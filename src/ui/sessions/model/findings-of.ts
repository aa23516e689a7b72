import type { AuditResult, FindingSubject } from "../../../core/audit/audit-result.ts";
import { SEVERITIES, type Severity } from "../../../core/audit/finding.ts";
import type { CookieRow } from "../../../core/capture/cookie-row.ts";
import type { ExchangeId } from "../../../core/capture/exchange.ts";
import type { Message } from "../../../core/message/message.ts";
import type { SessionTrack } from "../../../core/session/track/session-track.ts";

/** What is wrong with a session, as its card tells it. */
export interface SessionFinding {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: Message;
  /** Exchanges that show it, oldest first. */
  readonly evidence: readonly ExchangeId[];
}

type Audit = Pick<AuditResult, "findings" | "outOfScope">;

/**
 * What the audit says of a session and of the cookie or address that carries it, worst first. What the person muted is
 * left to the Audit view, and so is what a cookie could have better without any harm.
 *
 * @param audit null while it is being worked out: the cookie's own findings are there before it.
 */
export function findingsOf(track: SessionTrack, row: CookieRow | null, audit: Audit | null): readonly SessionFinding[] {
  if (audit === null) return row?.findings.filter(({ severity }) => severity !== "info") ?? [];
  return [...audit.findings, ...audit.outOfScope]
    .filter(({ muted }) => muted === null)
    .flatMap(({ rule, subjects }) =>
      subjects
        .filter((subject) => concerns(rule, subject, track, row))
        .map(({ severity, message, evidence }) => ({ rule, severity, message, evidence })),
    )
    .sort((one, other) => SEVERITIES.indexOf(one.severity) - SEVERITIES.indexOf(other.severity));
}

function concerns(
  rule: string,
  { kind, id, severity }: FindingSubject,
  track: SessionTrack,
  row: CookieRow | null,
): boolean {
  if (kind === "session") return id === track.id;
  if (kind === "cookie") return id === row?.id && severity !== "info";
  return kind === "host" && rule === "session-id-in-url" && track.carrier === "url" && id === track.host;
}
