import type { CaptureRecord } from "../capture/record.ts";
import { isBelow } from "../cookie/domain-match.ts";
import { hostOf } from "../site/url-parts.ts";
import type { FindingSubject } from "./audit-result.ts";
import type { AuditContext } from "./context/audit-context.ts";

/** The hosts under test: what the person named, else the sites that the recorded tabs showed, else all of the record. */
export function scopeOf(record: CaptureRecord, wanted: readonly string[] | null): readonly string[] {
  if (wanted !== null) return wanted.map((host) => host.trim().toLowerCase()).filter((host) => host !== "");
  const shown = [...record.topDomains].filter((domain) => domain !== "");
  return (shown.length > 0 ? shown : [...record.sites]).sort();
}

/** Whether a host is one of the scope or below one. */
export function isInScope(host: string, scope: readonly string[]): boolean {
  return scope.some((known) => host === known || isBelow(host, known));
}

/** Whether a subject concerns the scope: by its host, or, for a cookie of a wider domain, by a host that gets it. */
export function subjectInScope(context: AuditContext, scope: readonly string[]): (subject: FindingSubject) => boolean {
  const rows = new Map(context.rows.map((row) => [row.id, row]));
  const tracks = new Map(context.history.tracks.map((track) => [track.id, track]));
  const channels = new Map(context.connections?.channels.map((channel) => [channel.id, channel]));
  return ({ kind, id }) => {
    switch (kind) {
      case "cookie": {
        const row = rows.get(id);
        if (row === undefined) return false;
        // A line that came to nothing belongs to the host that sent it, whatever domain it asked for.
        if (row.entry === null)
          return row.lines.some((line) => isInScope(context.exchange(line.exchangeId)?.host ?? "", scope));
        return isInScope(row.domain, scope) || (!row.hostOnly && scope.some((host) => isBelow(host, row.domain)));
      }
      case "session":
        return isInScope(tracks.get(id)?.host ?? "", scope);
      case "exchange":
        return isInScope(context.exchange(id)?.host ?? "", scope);
      case "host":
        return isInScope(id, scope);
      case "channel":
        return isInScope(hostOf(channels.get(id)?.url ?? ""), scope);
    }
  };
}
