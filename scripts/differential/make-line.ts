import type { Random } from "./random.ts";

const NAMES = ["a", "b", "sid", "A", "long-name_1", 'q"', "a b", "[x]"];
const PREFIXES = [
  "__Host-",
  "__Secure-",
  "__Http-",
  "__Host-Http-",
  "__host-",
  "__SECURE-",
  "__HTTP-",
  "__HostHttp-",
  "__",
];
const VALUES = [
  "1",
  "2",
  "",
  "a=b",
  '"q"',
  "x y",
  "1, b=2",
  "%3B",
  "\xc3\xa9\xed\x95\x9c",
  "\xe9\xff",
  "v".repeat(200),
  "__Secure-x",
  "=",
];
const CONTROLS = ["\x01", "\x1f", "\x7f", "\t"];
const SPACES = ["", "", "", "", " ", "  ", "\t", " \t "];

const DOMAINS = [
  ..."{host} {site} .{site} .{host} ..{site} x.{host} {site}. other.example test example localhost . 127.0.0.1".split(
    " ",
  ),
  ...[
    "",
    "{site}:80",
    "http://{site}",
    "*.{site}",
    '"{site}"',
    "b.{site}",
    "{site}/",
    "%77ww.{site}",
    "\xc3\xa9.{site}",
    "{site}\xe9",
    ".",
    ".",
    "{SITE}",
  ],
];
const PATHS = [
  "/",
  "/d",
  "/d/",
  "/d/e",
  "/e",
  "",
  "d",
  '"/"',
  "/d?q",
  "/d%2Fe",
  "//",
  "/\t",
  "/d\te",
  "/\xc3\xa9",
  "/D",
  "/./d",
];
const SAME_SITES = ["Strict", "Lax", "None", "none", "LAX", "strict", "", "Default", "No_restriction", '"Lax"', "Lax,"];
const AGES = [
  ..."3600 100 0 -1 34560001 99999999999999999999 +3600 - -x 3600s 1e3 2.63 1h 00 0x10 9223372036854775808".split(" "),
  "",
  '"3600"',
  "- 5",
  " 3600",
];
const DATES = [
  "Fri, 22 Oct 2027 10:20:30 GMT",
  "Friday, 22-Oct-27 10:20:30 GMT",
  "Fri Oct 22 10:20:30 2027",
  "Thu, 01 Jan 1970 00:00:00 GMT",
  "Tue, 19 Jan 2038 03:14:07 GMT",
  "Fri, 01 Jan 2100 00:00:00 GMT",
  "22 Oct 1999 10:20:30",
  "Fri, 22 Oct 2027",
  "Fri, 22 Oct 2027 10:20 GMT",
  "30 Feb 2027 10:20:30 GMT",
  "22 Oct 2027 24:30:00 GMT",
  "22 Oct 2027 10:60:00 GMT",
  "22 Oct 2027 10:20:30 +0200",
  "22 Oct 2027 10:20:30 PST",
  "10/22/2027 10:20:30",
  "2027-10-22T10:20:30Z",
  "22 October 27 10:20:30",
  "22 Okt 2027 10:20:30",
  "32 Oct 2027 10:20:30",
  "22 Oct 99999 10:20:30",
  "22 Oct 127 10:20:30",
  "22 Oct 1600 10:20:30",
  "22 2027 10:20:30",
  "Oct 2027 10:20:30",
  "22 Oct 10:20:30",
  "22 Oct 27 10:20:30 GMT",
  "Fri, 22 Oct 2027 10:20:30 GMT+0000 (Coordinated Universal Time)",
  "22 Oct 69 10:20:30",
  "22 Oct 70 10:20:30",
  "0 Oct 2027 10:20:30",
  "soon",
  "",
];
const UNKNOWN = [
  "Secure qux",
  '"Secure"',
  "SameSite:Lax",
  "Max-Age:5",
  "version=1",
  "comment=x",
  "SameParty",
  "foo=bar=baz",
  "=x",
  "",
  " ",
  "x".repeat(1100),
  `v=${"y".repeat(1025)}`,
];

/** A set line as a byte string, with placeholders; most are nearly right in one way or another. */
export function makeLine(random: Random): string {
  const parts = [pair(random)];
  const count = random.below(5);
  for (let made = 0; made < count; made++) parts.push(attribute(random));
  if (random.chance(0.4)) parts.push(random.pick(["Secure", "secure", "Secure", "Secure=false"]));
  if (random.chance(0.15)) parts.push("Path=/");
  if (random.chance(0.05)) parts.push(attribute(random), attribute(random), attribute(random));
  // Half of the lines are as servers write them.
  if (random.chance(0.5)) return parts.join("; ");
  return parts.map((part) => random.pick(SPACES) + part).join(";");
}

function pair(random: Random): string {
  const kind = random.below(100);
  if (kind < 4) return random.pick(["", "=", " = ", "==", ";"]);
  if (kind < 10) return random.pick(["foo", "__Host-x", "__Http-x", "f\xc3\xa9"]);
  if (kind < 16) return `=${random.pick(["x", "a=b", "__Secure-x", "__Host-Http-x", "__http-x", '"'])}`;
  const prefix = random.chance(0.15) ? random.pick(PREFIXES) : "";
  const name = random.chance(0.03) ? "n".repeat(random.pick([4090, 4096])) : prefix + random.pick(NAMES);
  const value = random.chance(0.04)
    ? "v".repeat(Math.max(0, 4096 - name.length + random.pick([-1, 0, 1])))
    : random.pick(VALUES);
  const text = `${name}${random.pick(SPACES)}=${random.pick(SPACES)}${value}`;
  if (!random.chance(0.05)) return text;
  const at = random.below(text.length);
  return text.slice(0, at) + random.pick(CONTROLS) + text.slice(at);
}

function attribute(random: Random): string {
  const name = (text: string) => (random.chance(0.1) ? text.toUpperCase() : text);
  const text = random.pick<() => string>([
    () => `${name("Domain")}=${random.pick(random.chance(0.4) ? DOMAINS.slice(0, 4) : DOMAINS)}`,
    () => `${name("Path")}=${random.pick(PATHS)}`,
    () => `${name("SameSite")}=${random.pick(SAME_SITES)}`,
    () => `${name("SameSite")}=${random.pick(["Strict", "Lax", "None; Secure"])}`,
    () => `${name("Max-Age")}=${random.pick(AGES)}`,
    () => `${name("Expires")}=${random.pick(DATES)}`,
    () => random.pick(["HttpOnly", "HTTPONLY", "HttpOnly=1"]),
    () =>
      random.pick([
        "Partitioned",
        "partitioned; Secure",
        "Secure; SameSite=None; Partitioned",
        "Secure; SameSite=None; Partitioned",
      ]),
    () => random.pick(["Priority=High", "Priority=Low", "priority=x"]),
    () => (random.chance(0.4) ? random.pick(UNKNOWN) : "SameSite=None; Secure"),
    () => (random.chance(0.15) ? `Path=/${"p".repeat(random.pick([1023, 1024]))}` : "Path=/d"),
  ])();
  return random.chance(0.02) ? `${text}${random.pick(CONTROLS)}x` : text;
}
