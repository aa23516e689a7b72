import { isHighEntropy } from "../value-shape.ts";

export interface UrlSession {
  readonly name: string;
  readonly value: string;
}

/** `;jsessionid=` after a path segment. Servlet 6.0 section 7.1.3. */
const PATH_PARAMETER = /;(jsessionid|phpsessid|sid|sessionid)=([\w.!~*-]{8,})/i;

/** ASP.NET without cookies: the id stands between parentheses in a path segment of its own. */
const ASP_SEGMENT = /\/(?:\([A-Z]\([\w-]+\)\))*\(S\(([a-z0-5]{24})\)/;

/** Parameters that carry sessions. With `sure` the name alone says so; the others must look unguessable too. */
const PARAMETERS: readonly { readonly names: ReadonlySet<string>; readonly sure: boolean }[] = [
  { names: words("phpsessid jsessionid aspsessionid oscsid zenid cfid cftoken"), sure: true },
  { names: words("sid sessid sessionid session_id session sessiontoken"), sure: false },
];

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(" "));
}

/** Engine.IO numbers its connections with a parameter of the same name. https://socket.io/docs/v4/engine-io-protocol/ */
const CONNECTION_ID = /[?&]EIO=\d/;

const PRODUCTS: ReadonlyMap<string, string> = new Map([
  ["jsessionid", "Tomcat, Jetty and other servlet containers"],
  ["phpsessid", "PHP"],
  ["oscsid", "osCommerce"],
  ["zenid", "Zen Cart"],
  ["cfid", "ColdFusion"],
  ["cftoken", "ColdFusion"],
]);

/** Who calls a session in the URL so; null for a name that many use. */
export function urlSessionProduct(name: string): string | null {
  return name === "S" ? "ASP.NET" : (PRODUCTS.get(name.toLowerCase()) ?? null);
}

const SHORTEST = 8;

/** The session identifier that a URL carries, or null. */
export function urlSession(url: string): UrlSession | null {
  const query = url.indexOf("?");
  const path = query < 0 ? url : url.slice(0, query);
  const inPath = path.includes(";") ? PATH_PARAMETER.exec(path) : null;
  if (inPath?.[1] && inPath[2]) return { name: inPath[1].toLowerCase(), value: inPath[2] };
  const asp = path.includes("(S(") ? ASP_SEGMENT.exec(path)?.[1] : undefined;
  if (asp) return { name: "S", value: asp };
  return query < 0 || CONNECTION_ID.test(url) ? null : inQuery(url.slice(query + 1).split("#", 1)[0] ?? "");
}

function inQuery(query: string): UrlSession | null {
  if (!/s(?:ess(?:ion)?)?_?id|session|zenid|oscsid|cftoken|cfid/i.test(query)) return null;
  for (const [name, value] of new URLSearchParams(query)) {
    const lower = name.toLowerCase();
    const rule = PARAMETERS.find(({ names }) => names.has(lower));
    if (rule && value.length >= SHORTEST && (rule.sure || isHighEntropy(value))) return { name, value };
  }
  return null;
}
