import type { Severity } from "../../audit/finding.ts";
import type { PartitionKey, SameSite } from "../../capture/jar-cookie.ts";
import type { SetLineVerdict } from "../../capture/verdict.ts";
import type { Severity as DiagnosticSeverity } from "../../cookie/reasons/reason.ts";
import type { Confidence, Role } from "../../session/role.ts";
import type { Party } from "../../site/party.ts";

/** Version of the JSON that `npm run audit -- --format json` prints. Later versions only add. */
export const AUDIT_JSON_VERSION = 1;

/** Documented in docs/json.md. */
export interface AuditJson {
  readonly schemaVersion: typeof AUDIT_JSON_VERSION;
  readonly tool: { readonly name: "jarscope"; readonly version: string };
  readonly browser: { readonly name: string; readonly version: string };
  readonly target: string;
  readonly dropped: number;
  readonly exchanges: readonly ExchangeJson[];
  readonly cookies: readonly CookieJson[];
  readonly findings: readonly FindingJson[];
}

export interface PairJson {
  readonly name: string;
  readonly value: string;
}

/** A cookie of the host that did not go with the request. */
export interface WithheldJson {
  readonly name: string;
  readonly domain: string;
  readonly path: string;
  readonly reason: string | null;
  readonly basis: "observed" | "predicted";
}

export interface ExchangeJson {
  readonly id: string;
  readonly requestId: string;
  readonly hop: number;
  readonly url: string;
  readonly method: string;
  readonly type: string;
  readonly status: number | null;
  readonly party: Party;
  readonly fromCache: boolean;
  /** Whether the Cookie header left the machine. */
  readonly travel: "carried" | "from-cache" | "no-answer" | "open";
  readonly redirectTo: string | null;
  readonly error: string | null;
  readonly cookiesSent: readonly PairJson[];
  readonly cookiesWithheld: readonly WithheldJson[];
  readonly setCookies: readonly SetCookieJson[];
}

export interface SetCookieJson {
  readonly line: string;
  /** Base64 of the octets, where reading them as UTF-8 lost something. */
  readonly lineBytes?: string;
  readonly diagnostics: readonly DiagnosticJson[];
  readonly outcome: SetLineVerdict["outcome"];
  readonly reason: SetLineVerdict["reason"];
  readonly basis: SetLineVerdict["basis"];
  /** The cookie that the line is about; null where it was refused. */
  readonly cookie: SetCookieResultJson | null;
}

export interface DiagnosticJson {
  readonly code: string;
  readonly severity: DiagnosticSeverity;
  /** Octets of the line, half-open. */
  readonly start: number;
  readonly end: number;
}

export interface SetCookieResultJson {
  readonly name: string;
  readonly domain: string;
  readonly hostOnly: boolean;
  readonly path: string;
  readonly secure: boolean;
  readonly httpOnly: boolean;
  readonly sameSite: SameSite;
  readonly lifetime: "session" | "persistent";
  /** ISO 8601 in UTC. */
  readonly expires: string | null;
}

export interface CookieJson extends SetCookieResultJson {
  readonly value: string;
  readonly storeId: string;
  readonly partitionKey: PartitionKey | null;
  readonly party: Party;
  readonly role: Role;
  readonly setBy: SetByJson;
}

export interface SetByJson {
  readonly kind: "before" | "set-line" | "clear-site-data" | "browser" | "unattributed" | "unseen";
  readonly exchange?: string;
  readonly index?: number;
}

export interface FindingJson {
  readonly rule: string;
  readonly severity: Severity;
  readonly confidence: Confidence;
  readonly cookie: { readonly name: string; readonly domain: string; readonly path: string };
  readonly message: string;
  readonly evidence: readonly string[];
}
