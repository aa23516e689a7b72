import { looksSecret } from "./looks-secret.ts";

/** What stands in place of a secret: the same text for the same secret, made of letters and digits only. */
export type Hash = (value: string) => string;

/** Parameter, field and header names that say themselves that their value is one to keep. */
const SECRET_NAME =
  /(?:^|[^a-z])(?:sid|pin|otp|sig|jwt|key|code|state)(?:$|[^a-z])|token|secret|passw|pwd|session|sess_?id|auth(?!ors?(?:$|[^a-z]))|credential|signature|api_?key|assertion|saml|relay|nonce|ticket|csrf|xsrf|verifier|challenge|cookie/i;

/** Served files carry a hash of their content in their name, which is no secret. */
const FILE_NAME = /\.(?:js|mjs|css|map|png|jpe?g|gif|svg|webp|avif|ico|woff2?|ttf|mp4|webm|wasm)$/i;

/**
 * A URL (or reference, or form body) without its secrets: password, values of parameters in query and fragment, path
 * parameters (`;jsessionid=`) and path segments that look secret. Everything else stays as it is written. The hash is
 * taken of the decoded value, so that it equals the hash of the same token in a cookie. Never throws.
 */
export function redactUrl(url: string, hash: Hash): string {
  const [, base = "", query = "", fragment = ""] = /^([^?#]*)(\?[^#]*)?(#.*)?$/s.exec(url) ?? [];
  return redactBase(base, hash) + redactParameters(query, hash) + redactFragment(fragment, hash);
}

function redactBase(base: string, hash: Hash): string {
  const [, scheme = "", authority = "", path = ""] = /^([a-z][a-z0-9+.-]*:)?(\/\/[^/]*)?(.*)$/is.exec(base) ?? [];
  // The authority ends at its last @, and its password begins at the first colon. RFC 3986 section 3.2.1.
  const user = authority.replace(/^(\/\/[^:@]*:)(.*)(@)/s, (_, name, password, at) => name + part(password, hash) + at);
  return scheme + user + redactPath(path, hash);
}

function redactPath(path: string, hash: Hash): string {
  return path
    .split("/")
    .map((segment) => redactSegment(segment, hash))
    .join("/");
}

function redactSegment(segment: string, hash: Hash): string {
  const [name = "", ...parameters] = segment.split(";");
  const shown = looksSecret(name) && !FILE_NAME.test(name) ? part(name, hash) : name;
  return [shown, ...parameters.map((parameter) => redactParameter(parameter, hash))].join(";");
}

/** `query` with its question mark. A further one belongs to a value. */
function redactParameters(query: string, hash: Hash): string {
  return query === "" ? "" : `?${redactPairs(query.slice(1), hash)}`;
}

/** A fragment holds parameters (`#access_token=…`), or a route with a query of its own, or a name. */
function redactFragment(fragment: string, hash: Hash): string {
  if (fragment === "") return "";
  const [, route = "", query = ""] = /^#([^?]*)(.*)$/s.exec(fragment) ?? [];
  if (route.includes("=")) return `#${redactPairs(fragment.slice(1), hash)}`;
  return `#${redactPath(route, hash)}${redactParameters(query, hash)}`;
}

function redactPairs(text: string, hash: Hash): string {
  return text
    .split("&")
    .map((parameter) => redactParameter(parameter, hash))
    .join("&");
}

function redactParameter(parameter: string, hash: Hash): string {
  const at = parameter.indexOf("=");
  if (at < 0) return looksSecret(parameter) ? part(parameter, hash) : parameter;
  const [name, value] = [parameter.slice(0, at), parameter.slice(at + 1)];
  const plain = value === "" || !(SECRET_NAME.test(name) || looksSecret(value));
  return `${name}=${plain ? redactInner(value, hash) : part(value, hash)}`;
}

/** A value may itself be a URL with secrets of its own: `?return=https%3A%2F%2Fshop.test%2F%3Fcode%3Dabc`. */
function redactInner(value: string, hash: Hash): string {
  const inner = decodeText(value);
  if (!/[?#&;=]/.test(inner)) return value;
  const safe = redactUrl(inner, hash);
  return safe === inner ? value : encodeURIComponent(safe);
}

function part(value: string, hash: Hash): string {
  return value === "" ? "" : hash(decodeText(value));
}

function decodeText(value: string): string {
  try {
    return decodeURIComponent(value.replaceAll("+", " "));
  } catch {
    // Not percent-encoded UTF-8, then the text itself is the value.
    return value;
  }
}

/** Whether the name of a header or parameter says that its value is secret. */
export function isSecretName(name: string): boolean {
  return SECRET_NAME.test(name);
}
