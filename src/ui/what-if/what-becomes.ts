import type { ByteString } from "../../core/bytes/byte-string.ts";
import { readRequest } from "../../core/cookie/context/request.ts";
import type { RequestContext } from "../../core/cookie/context/request-context.ts";
import type { Diagnostic } from "../../core/cookie/diagnostic.ts";
import { EMPTY_JAR } from "../../core/cookie/jar/jar.ts";
import { parseSetCookie } from "../../core/cookie/parse-set-cookie.ts";
import type { ParsedSetCookie } from "../../core/cookie/parsed-set-cookie.ts";
import { ENGINES } from "../../core/cookie/profiles/jar/engines.ts";
import type { ProfileId } from "../../core/cookie/profiles/profile.ts";
import type { ReasonCode } from "../../core/cookie/reasons.ts";
import type { StoreOutcome } from "../../core/cookie/store/store-result.ts";
import { storeSetLine } from "../../core/cookie/store/store-set-line.ts";
import { ENGINE_IDS } from "./choice.ts";

/** What some engines, all alike, make of a line. */
export interface LineFate {
  readonly engines: readonly ProfileId[];
  readonly outcome: StoreOutcome;
  readonly reason: ReasonCode | null;
  readonly parsed: ParsedSetCookie;
  readonly diagnostics: readonly Diagnostic[];
  /** Holds only if the browser treats third-party cookies as it does by default. */
  readonly assumed: boolean;
}

/** What every engine makes of a line in an empty jar; engines that remark the same are told together. */
export function whatBecomes(line: ByteString, context: RequestContext): readonly LineFate[] {
  const fates = new Map<string, LineFate>();
  for (const engine of ENGINE_IDS) {
    const request = readRequest(context, ENGINES[engine]);
    const parsed = parseSetCookie(line, request.engine.profile, context.now, null);
    const { outcome, reason, diagnostics, assumed } = storeSetLine(EMPTY_JAR, parsed, request);
    const refusal = outcome === "rejected" ? reason : null;
    const key = JSON.stringify([outcome, refusal, assumed, diagnostics]);
    const engines = [...(fates.get(key)?.engines ?? []), engine];
    fates.set(key, { engines, outcome, reason: refusal, parsed, diagnostics, assumed });
  }
  return [...fates.values()];
}
