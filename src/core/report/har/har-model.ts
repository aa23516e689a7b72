import type { JarChangeCause, JarCookie } from "../../capture/jar-cookie.ts";
import type { ChangeKind, ChangeSource } from "../../capture/jar-entry.ts";
import type { SetLineVerdict } from "../../capture/verdict.ts";
import type { ProfileId } from "../../cookie/profiles/profile.ts";

// What Jarscope writes into a HAR besides the standard's fields, under `_jarscope`. docs/reports.md describes it.

/** Grows when an older reader would misread the file, not when fields are added. */
export const HAR_EXTENSION_VERSION = 1;

export interface HarRecordFacts {
  readonly version: number;
  readonly values: "redacted" | "included";
  readonly browser: { readonly name: string; readonly version: string };
  readonly profile: ProfileId;
  readonly tabId: number;
  readonly storeId: string;
  readonly private: boolean;
  readonly access: string;
  readonly dropped: number;
  readonly tabs: readonly { readonly tabId: number; readonly openedBy: number | null; readonly url: string | null }[];
  readonly marks: readonly HarMark[];
  /** Changes of the jar that no Set-Cookie line made, oldest first. */
  readonly jar: readonly HarJarChange[];
}

export interface HarMark {
  readonly at: number;
  readonly label: string;
  readonly text: string;
  /** Id of the exchange before which it stands; null after the last one. */
  readonly before: string | null;
}

export interface HarJarChange {
  readonly at: number;
  readonly kind: ChangeKind;
  readonly cause: JarChangeCause | null;
  readonly source: ChangeSource["kind"];
  readonly cookie: JarCookie;
}

export interface HarExchangeFacts {
  /** Request id and hop. */
  readonly id: string;
  readonly requestId: string;
  readonly type: string;
  readonly tabId: number;
  readonly frameId: number;
  readonly documentId: string | null;
  readonly storeId: string;
  readonly initiator: string | null;
  readonly topUrl: string | null;
  readonly party: "first" | "third";
  /** Milliseconds since 1970, as exact as they were recorded. */
  readonly sentAt: number | null;
  readonly respondedAt: number | null;
  readonly endedAt: number | null;
  readonly end: "redirect" | "completed" | "failed" | null;
  readonly error: string | null;
  readonly redirectTo: string | null;
  readonly fromCache: boolean;
  readonly formFields: readonly string[];
  readonly statusLine: string;
  /** In the order of the Set-Cookie headers. */
  readonly setCookies: readonly HarSetCookieFacts[];
}

export interface HarSetCookieFacts extends SetLineVerdict {
  /** The cookie after the line, or as it was removed. */
  readonly cookie: JarCookie | null;
}
