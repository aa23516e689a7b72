import type { HostAccess, MarkLabel } from "../../capture/event.ts";
import type { JarChangeCause, JarCookie, PartitionKey } from "../../capture/jar-cookie.ts";
import { knownReason } from "../../capture/known-reason.ts";
import type { SetLineVerdict } from "../../capture/verdict.ts";
import type { HarExchangeFacts, HarJarChange, HarRecordFacts, HarSetCookieFacts } from "../../report/har/har-model.ts";
import { fieldOf, listOf, numberOf, textOf, timeOf, truthOf, wordOf } from "./har-fields.ts";

/** What Jarscope wrote of the record, or null where it did not or where it cannot be read. */
export function ownRecordFacts(own: unknown): HarRecordFacts | null {
  const version = numberOf(own, "version");
  if (version !== 1) return null;
  const browser = fieldOf(own, "browser");
  return {
    version,
    values: wordOf(own, "values", ["included", "redacted"]),
    browser: { name: wordOf(browser, "name", ["chromium", "firefox"]), version: textOf(browser, "version") ?? "" },
    profile: wordOf(own, "profile", ["rfc6265bis", "chromium", "firefox"]),
    tabId: wholeNumber(own, "tabId", 0),
    storeId: textOf(own, "storeId") ?? "",
    private: truthOf(own, "private"),
    access: wordOf<HostAccess>(own, "access", ["all", "some", "none"]),
    dropped: Math.max(0, wholeNumber(own, "dropped", 0)),
    tabs: listOf(own, "tabs").map((tab) => ({
      tabId: wholeNumber(tab, "tabId", 0),
      openedBy: numberOf(tab, "openedBy") === null ? null : wholeNumber(tab, "openedBy", 0),
      url: textOf(tab, "url"),
    })),
    marks: listOf(own, "marks").map((mark) => ({
      at: timeOf(mark, "at") ?? 0,
      label: wordOf<MarkLabel>(mark, "label", ["text", "signed-in", "signed-out", "consent-given", "role-changed"]),
      text: textOf(mark, "text") ?? "",
      before: textOf(mark, "before"),
    })),
    jar: listOf(own, "jar").flatMap((change) => jarChange(change) ?? []),
  };
}

function jarChange(change: unknown): HarJarChange | null {
  const cookie = readCookie(fieldOf(change, "cookie"));
  if (cookie === null) return null;
  const causes: readonly [JarChangeCause, ...JarChangeCause[]] = [
    "explicit",
    "overwrite",
    "expired",
    "evicted",
    "expired_overwrite",
  ];
  return {
    at: timeOf(change, "at") ?? 0,
    kind: wordOf(change, "kind", ["found", "added", "updated", "unchanged", "removed"]),
    cause: textOf(change, "cause") === null ? null : wordOf(change, "cause", causes),
    source: wordOf(change, "source", ["unattributed", "before", "set-line", "clear-site-data", "browser", "unseen"]),
    cookie,
  };
}

/** The same of an exchange. */
export function ownExchangeFacts(own: unknown): HarExchangeFacts | null {
  const [id, requestId] = [textOf(own, "id"), textOf(own, "requestId")];
  if (!id || !requestId) return null;
  return {
    id,
    requestId,
    type: textOf(own, "type") ?? "other",
    tabId: wholeNumber(own, "tabId", -1),
    frameId: wholeNumber(own, "frameId", 0),
    documentId: textOf(own, "documentId"),
    storeId: textOf(own, "storeId") ?? "",
    initiator: textOf(own, "initiator"),
    topUrl: textOf(own, "topUrl"),
    party: wordOf(own, "party", ["first", "third"]),
    sentAt: timeOf(own, "sentAt"),
    respondedAt: timeOf(own, "respondedAt"),
    endedAt: timeOf(own, "endedAt"),
    end: endOf(own),
    error: textOf(own, "error"),
    redirectTo: textOf(own, "redirectTo"),
    fromCache: truthOf(own, "fromCache"),
    formFields: listOf(own, "formFields").filter((name) => typeof name === "string"),
    statusLine: textOf(own, "statusLine") ?? "",
    setCookies: listOf(own, "setCookies").map(setCookieFacts),
  };
}

function endOf(own: unknown): HarExchangeFacts["end"] {
  const ends: readonly ["completed", "redirect", "failed"] = ["completed", "redirect", "failed"];
  return textOf(own, "end") === null ? null : wordOf(own, "end", ends);
}

function setCookieFacts(own: unknown): HarSetCookieFacts {
  const reason = textOf(own, "reason");
  const outcomes: readonly [SetLineVerdict["outcome"], ...SetLineVerdict["outcome"][]] = [
    "undecided",
    "stored",
    "updated",
    "unchanged",
    "deleted",
    "deleted-nothing",
    "rejected",
  ];
  return {
    outcome: wordOf(own, "outcome", outcomes),
    reason: reason === null ? null : knownReason(reason),
    basis: wordOf(own, "basis", ["predicted", "observed"]),
    cookie: readCookie(fieldOf(own, "cookie")),
  };
}

function readCookie(own: unknown): JarCookie | null {
  const texts = [textOf(own, "domain"), textOf(own, "path"), textOf(own, "name"), textOf(own, "value")];
  const [domain, path, name, value] = texts;
  if (typeof domain !== "string" || typeof path !== "string") return null;
  if (typeof name !== "string" || typeof value !== "string") return null;
  return {
    storeId: textOf(own, "storeId") ?? "",
    partitionKey: partitionOf(fieldOf(own, "partitionKey")),
    firstPartyDomain: textOf(own, "firstPartyDomain") ?? "",
    domain,
    hostOnly: truthOf(own, "hostOnly"),
    path,
    name,
    value,
    secure: truthOf(own, "secure"),
    httpOnly: truthOf(own, "httpOnly"),
    sameSite: wordOf(own, "sameSite", ["unspecified", "strict", "lax", "none"]),
    expires: numberOf(own, "expires"),
  };
}

function partitionOf(own: unknown): PartitionKey | null {
  const topLevelSite = textOf(own, "topLevelSite");
  if (topLevelSite === null) return null;
  const crossed = fieldOf(own, "hasCrossSiteAncestor");
  return { topLevelSite, hasCrossSiteAncestor: typeof crossed === "boolean" ? crossed : null };
}

/** Tabs and frames are numbered from 0; -1 stands for none. */
function wholeNumber(source: unknown, name: string, otherwise: number): number {
  const value = numberOf(source, name);
  return value !== null && Number.isSafeInteger(value) && value >= -1 ? value : otherwise;
}
