export type NavigationFailure =
  | "connection-refused"
  | "connection-lost"
  | "name-not-resolved"
  | "certificate"
  | "tls"
  | "redirect-loop"
  | "credentials"
  | "aborted"
  | "timeout"
  | "other";

const SENTENCE: Record<NavigationFailure, string> = {
  "connection-refused": "the server refused the connection",
  "connection-lost": "the connection ended before there was an answer",
  "name-not-resolved": "the host name is not known",
  certificate: "the browser does not accept the server's certificate",
  tls: "the server and the browser cannot agree on encryption",
  "redirect-loop": "the server redirects without end",
  credentials: "the server asks for a user name and a password",
  aborted: "the navigation was stopped, or the answer was no page",
  timeout: "the page took too long",
  other: "the browser reports an error",
};

/** Chromium's net errors (net/base/net_error_list.h) and Firefox's nsresult names (xpcom/base/ErrorList.py). */
const PATTERN: readonly (readonly [NavigationFailure, RegExp])[] = [
  ["connection-refused", /ERR_CONNECTION_REFUSED|NS_ERROR_CONNECTION_REFUSED/],
  ["name-not-resolved", /ERR_NAME_NOT_RESOLVED|NS_ERROR_UNKNOWN_HOST/],
  ["certificate", /ERR_CERT_|SEC_ERROR|MOZILLA_PKIX|SSL_ERROR_BAD_CERT/],
  ["tls", /ERR_SSL_|SSL_ERROR/],
  ["redirect-loop", /ERR_TOO_MANY_REDIRECTS|NS_ERROR_REDIRECT_LOOP/],
  ["connection-lost", /ERR_EMPTY_RESPONSE|ERR_CONNECTION_(RESET|CLOSED|ABORTED)|NS_ERROR_NET_(RESET|INTERRUPT|EMPTY)/],
  ["credentials", /ERR_INVALID_AUTH_CREDENTIALS/],
  ["aborted", /ERR_ABORTED|NS_BINDING_ABORTED|NS_ERROR_ABORT|interrupted by another navigation|Download is starting/],
  ["timeout", /ERR_(CONNECTION_)?TIMED_OUT|NS_ERROR_NET_TIMEOUT|Timeout \d+ms exceeded/],
];

/** What is worth quoting of a report, best first: Firefox puts the name from NSS inside a general one. */
const SYMBOLS: readonly RegExp[] = [
  /\b(?:SEC_ERROR|SSL_ERROR|MOZILLA_PKIX_ERROR)_\w+/,
  /(?:net::)?\b(?:ERR|NS_ERROR|NS_BINDING)_\w+/,
];

/** A page that could not be opened. */
export class NavigationError extends Error {
  override readonly name = "NavigationError";
  readonly url: string;
  readonly code: NavigationFailure;

  constructor(url: string, code: NavigationFailure, report: string) {
    super(`${url} could not be opened: ${SENTENCE[code]} (${report}).`);
    this.url = url;
    this.code = code;
  }
}

/** Reads a browser's own report of a failed navigation. */
export function navigationError(url: string, report: string): NavigationError {
  const code = PATTERN.find(([, pattern]) => pattern.test(report))?.[0] ?? "other";
  const symbol = SYMBOLS.map((pattern) => pattern.exec(report)?.[0]).find((match) => match !== undefined);
  return new NavigationError(url, code, symbol ?? report.split("\n", 1)[0] ?? report);
}
