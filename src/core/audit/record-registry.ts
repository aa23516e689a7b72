import type { RecordRule } from "./record-rule.ts";
import { concurrentSessionNote } from "./rules/behaviour/concurrent-session-note.ts";
import { deviceBoundSession } from "./rules/behaviour/device-bound-session.ts";
import { logoutDoesNotClear } from "./rules/behaviour/logout-does-not-clear.ts";
import { multipleSessionCookies } from "./rules/behaviour/multiple-session-cookies.ts";
import { notRotatedAtStepUp } from "./rules/behaviour/not-rotated-at-step-up.ts";
import { rememberNotRotated } from "./rules/behaviour/remember-not-rotated.ts";
import { sessionAbsoluteLong } from "./rules/behaviour/session-absolute-long.ts";
import { sessionIdleLong } from "./rules/behaviour/session-idle-long.ts";
import { sessionNotRotatedOnLogin } from "./rules/behaviour/session-not-rotated-on-login.ts";
import { sessionReusedAfterLogout } from "./rules/behaviour/session-reused-after-logout.ts";
import { sessionTokenWeak } from "./rules/behaviour/session-token-weak.ts";
import { signOutLeavesCredentials } from "./rules/behaviour/sign-out-leaves-credentials.ts";
import { webSocketForeignOrigin } from "./rules/behaviour/websocket-foreign-origin.ts";
import { webSocketInClear } from "./rules/behaviour/websocket-in-clear.ts";
import { webSocketLacksSecureCookie } from "./rules/behaviour/websocket-lacks-secure-cookie.ts";
import { webSocketOpenAfterSignOut } from "./rules/behaviour/websocket-open-after-sign-out.ts";
import { webSocketTrustsCookie } from "./rules/behaviour/websocket-trusts-cookie.ts";
import { authenticatedPageCacheable } from "./rules/caching/authenticated-page-cacheable.ts";
import { credentialedCorsWide } from "./rules/caching/credentialed-cors-wide.ts";
import { sessionSetFromSharedCache } from "./rules/caching/session-set-from-shared-cache.ts";
import { setCookieCacheable } from "./rules/caching/set-cookie-cacheable.ts";
import { credentialInValue } from "./rules/content/credential-in-value.ts";
import { frameworkDefaultName } from "./rules/content/framework-default-name.ts";
import { jwtAlgNone } from "./rules/content/jwt-alg-none.ts";
import { jwtLong } from "./rules/content/jwt-long.ts";
import { jwtNoExp } from "./rules/content/jwt-no-exp.ts";
import { jwtOutlivesCookie } from "./rules/content/jwt-outlives-cookie.ts";
import { jwtSensitiveClaims } from "./rules/content/jwt-sensitive-claims.ts";
import { loadBalancerAddress } from "./rules/content/load-balancer-address.ts";
import { piiInValue } from "./rules/content/pii-in-value.ts";
import { privilegeInValue } from "./rules/content/privilege-in-value.ts";
import { serializedObject } from "./rules/content/serialized-object.ts";
import { unsignedJsonState } from "./rules/content/unsigned-json-state.ts";
import { csrfCookieNoSameSite } from "./rules/cross-site/csrf-cookie-no-samesite.ts";
import { partitionOverQuota } from "./rules/cross-site/partition-over-quota.ts";
import { partitionedFirstParty } from "./rules/cross-site/partitioned-first-party.ts";
import { partitionedWithoutSecure } from "./rules/cross-site/partitioned-without-secure.ts";
import { sameSiteCrossSiteRejected } from "./rules/cross-site/samesite-cross-site-rejected.ts";
import { sameSiteDuplicate } from "./rules/cross-site/samesite-duplicate.ts";
import { sameSiteLaxPostWindow } from "./rules/cross-site/samesite-lax-post-window.ts";
import { sameSiteNone } from "./rules/cross-site/samesite-none.ts";
import { sameSiteRedirectDowngrade } from "./rules/cross-site/samesite-redirect-downgrade.ts";
import { sameSiteStrictLoginLoop } from "./rules/cross-site/samesite-strict-login-loop.ts";
import { schemefulCross } from "./rules/cross-site/schemeful-cross.ts";
import { thirdPartyUnpartitioned } from "./rules/cross-site/third-party-unpartitioned.ts";
import { cookieEvicted } from "./rules/environment/cookie-evicted.ts";
import { refusedUnexplained } from "./rules/environment/refused-unexplained.ts";
import { storageAccessGranted } from "./rules/environment/storage-access-granted.ts";
import { thirdPartyCookiesBlocked } from "./rules/environment/third-party-cookies-blocked.ts";
import { deleteMisses } from "./rules/lifetime/delete-misses.ts";
import { expiresInvalid } from "./rules/lifetime/expires-invalid.ts";
import { expiresNotImfFixdate } from "./rules/lifetime/expires-not-imf-fixdate.ts";
import { lifetimeOver13Months } from "./rules/lifetime/lifetime-over-13-months.ts";
import { lifetimeOver400Days } from "./rules/lifetime/lifetime-over-400-days.ts";
import { maxAgeExpiresConflict } from "./rules/lifetime/max-age-expires-conflict.ts";
import { maxAgeInvalid } from "./rules/lifetime/max-age-invalid.ts";
import { sessionCookiePersistent } from "./rules/lifetime/session-cookie-persistent.ts";
import { sessionRestoreNote } from "./rules/lifetime/session-restore-note.ts";
import { cookieTossingRisk } from "./rules/scope/cookie-tossing-risk.ts";
import { domainEqualsHost } from "./rules/scope/domain-equals-host.ts";
import { domainInvalid } from "./rules/scope/domain-invalid.ts";
import { domainLeadingDot } from "./rules/scope/domain-leading-dot.ts";
import { domainTooWide } from "./rules/scope/domain-too-wide.ts";
import { hostPrefixMissing } from "./rules/scope/host-prefix-missing.ts";
import { pathMalformed } from "./rules/scope/path-malformed.ts";
import { pathNotSecurity } from "./rules/scope/path-not-security.ts";
import { pathPrefixTrap } from "./rules/scope/path-prefix-trap.ts";
import { pathTooWide } from "./rules/scope/path-too-wide.ts";
import { prefixHostViolation } from "./rules/scope/prefix-host-violation.ts";
import { prefixHttpPossible } from "./rules/scope/prefix-http-possible.ts";
import { prefixHttpViolation } from "./rules/scope/prefix-http-violation.ts";
import { prefixImpersonation } from "./rules/scope/prefix-impersonation.ts";
import { prefixSecureViolation } from "./rules/scope/prefix-secure-violation.ts";
import { securePrefixMissing } from "./rules/scope/secure-prefix-missing.ts";
import { shadowedCookie } from "./rules/scope/shadowed-cookie.ts";
import { bearerHeldByScript } from "./rules/script-access/bearer-held-by-script.ts";
import { httpOnlyMissingOther } from "./rules/script-access/httponly-missing-other.ts";
import { httpOnlyOnDoubleSubmit } from "./rules/script-access/httponly-on-double-submit.ts";
import { likelyMadeWithoutCredentials } from "./rules/sign-in/likely-made-without-credentials.ts";
import { signInCallbackWithheld } from "./rules/sign-in/sign-in-callback-withheld.ts";
import { signInCookieLost } from "./rules/sign-in/sign-in-cookie-lost.ts";
import { ambiguousSerialisation } from "./rules/syntax/ambiguous-serialisation.ts";
import { attributeMisspelt } from "./rules/syntax/attribute-misspelt.ts";
import { attributeOver1024 } from "./rules/syntax/attribute-over-1024.ts";
import { commaJoined } from "./rules/syntax/comma-joined.ts";
import { controlCharacter } from "./rules/syntax/control-character.ts";
import { cookieHeaderSize } from "./rules/syntax/cookie-header-size.ts";
import { duplicateAttribute } from "./rules/syntax/duplicate-attribute.ts";
import { duplicateSetCookie } from "./rules/syntax/duplicate-set-cookie.ts";
import { emptyCookie } from "./rules/syntax/empty-cookie.ts";
import { nameNotToken } from "./rules/syntax/name-not-token.ts";
import { nameless } from "./rules/syntax/nameless.ts";
import { quotedValue } from "./rules/syntax/quoted-value.ts";
import { sizeNear4096 } from "./rules/syntax/size-near-4096.ts";
import { sizeOver4096 } from "./rules/syntax/size-over-4096.ts";
import { tooManyCookies } from "./rules/syntax/too-many-cookies.ts";
import { unknownAttribute } from "./rules/syntax/unknown-attribute.ts";
import { valueNotCookieOctets } from "./rules/syntax/value-not-cookie-octets.ts";
import { valuelessNoEquals } from "./rules/syntax/valueless-no-equals.ts";
import { hstsAbsent } from "./rules/transport/hsts-absent.ts";
import { portShared } from "./rules/transport/port-shared.ts";
import { schemeMismatch } from "./rules/transport/scheme-mismatch.ts";
import { secureOverwriteAttempt } from "./rules/transport/secure-overwrite-attempt.ts";
import { sessionCrossesHttpHttps } from "./rules/transport/session-crosses-http-https.ts";
import { sessionSentInClear } from "./rules/transport/session-sent-in-clear.ts";
import { codeInReferer } from "./rules/url/code-in-referer.ts";
import { sessionFixationUrl } from "./rules/url/session-fixation-url.ts";
import { sessionIdInUrl } from "./rules/url/session-id-in-url.ts";
import { sessionLeakedToThirdParty } from "./rules/url/session-leaked-to-third-party.ts";
import { tokenInUrl } from "./rules/url/token-in-url.ts";

/** Rules that look at the whole record. Only views and scripts need them: the background shows what `RULES` find. */
export const RECORD_RULES: readonly RecordRule[] = [
  likelyMadeWithoutCredentials,
  signInCallbackWithheld,
  signInCookieLost,
  concurrentSessionNote,
  deviceBoundSession,
  logoutDoesNotClear,
  multipleSessionCookies,
  notRotatedAtStepUp,
  rememberNotRotated,
  sessionAbsoluteLong,
  sessionIdleLong,
  sessionNotRotatedOnLogin,
  sessionReusedAfterLogout,
  sessionTokenWeak,
  signOutLeavesCredentials,
  webSocketForeignOrigin,
  webSocketInClear,
  webSocketLacksSecureCookie,
  webSocketOpenAfterSignOut,
  webSocketTrustsCookie,
  codeInReferer,
  sessionFixationUrl,
  sessionIdInUrl,
  sessionLeakedToThirdParty,
  tokenInUrl,
  authenticatedPageCacheable,
  credentialedCorsWide,
  sessionSetFromSharedCache,
  setCookieCacheable,
  hstsAbsent,
  portShared,
  schemeMismatch,
  secureOverwriteAttempt,
  sessionCrossesHttpHttps,
  sessionSentInClear,
  bearerHeldByScript,
  httpOnlyMissingOther,
  httpOnlyOnDoubleSubmit,
  csrfCookieNoSameSite,
  partitionOverQuota,
  partitionedFirstParty,
  partitionedWithoutSecure,
  sameSiteCrossSiteRejected,
  sameSiteDuplicate,
  sameSiteLaxPostWindow,
  sameSiteNone,
  sameSiteRedirectDowngrade,
  sameSiteStrictLoginLoop,
  schemefulCross,
  thirdPartyUnpartitioned,
  cookieTossingRisk,
  domainEqualsHost,
  domainInvalid,
  domainLeadingDot,
  domainTooWide,
  hostPrefixMissing,
  pathMalformed,
  pathNotSecurity,
  pathPrefixTrap,
  pathTooWide,
  prefixHostViolation,
  prefixHttpPossible,
  prefixHttpViolation,
  prefixImpersonation,
  prefixSecureViolation,
  securePrefixMissing,
  shadowedCookie,
  deleteMisses,
  expiresInvalid,
  expiresNotImfFixdate,
  lifetimeOver13Months,
  lifetimeOver400Days,
  maxAgeExpiresConflict,
  maxAgeInvalid,
  sessionCookiePersistent,
  sessionRestoreNote,
  ambiguousSerialisation,
  attributeMisspelt,
  attributeOver1024,
  commaJoined,
  controlCharacter,
  cookieHeaderSize,
  duplicateAttribute,
  duplicateSetCookie,
  emptyCookie,
  nameNotToken,
  nameless,
  quotedValue,
  sizeNear4096,
  sizeOver4096,
  tooManyCookies,
  unknownAttribute,
  valueNotCookieOctets,
  valuelessNoEquals,
  credentialInValue,
  frameworkDefaultName,
  jwtAlgNone,
  jwtLong,
  jwtNoExp,
  jwtOutlivesCookie,
  jwtSensitiveClaims,
  loadBalancerAddress,
  piiInValue,
  privilegeInValue,
  serializedObject,
  unsignedJsonState,
  cookieEvicted,
  refusedUnexplained,
  storageAccessGranted,
  thirdPartyCookiesBlocked,
];
