import type { BrowserName, CaptureEvent } from "../../core/capture/event.ts";
import { pick, randomText, seededRandom } from "./random.ts";
import { DAY, type PlannedLine, Traffic } from "./traffic.ts";

const NAMES = [
  "session",
  "sid",
  "uid",
  "_ga",
  "pref",
  "lang",
  "cart",
  "csrf_token",
  "AWSALB",
  "OptanonConsent",
  "ab",
  "vid",
] as const;
const HEX = "0123456789abcdef";

/** Thousands of cookies over many hosts, the same in every run. */
export function manyTraffic(browser: BrowserName, start: number, count: number, seed = 42): readonly CaptureEvent[] {
  const random = seededRandom(seed);
  const traffic = new Traffic(browser, start, "https://shop.test/");
  const sites = new Set<string>();
  traffic.exchange({ url: "https://shop.test/", type: "main_frame" });
  for (let made = 0; made < count; ) {
    const site = random() < 0.4 ? "shop.test" : `site${Math.floor(random() * 60)}.example`;
    const host = random() < 0.5 ? site : `${pick(random, ["www", "api", "cdn", "px"])}.${site}`;
    sites.add(site);
    const lines = Array.from({ length: 12 }, () => plannedLine(random, start, seed, made++));
    traffic.exchange({ url: `https://${host}/${randomText(random, HEX, 6)}`, lines });
  }
  traffic.read([...sites]);
  return traffic.events;
}

function plannedLine(random: () => number, start: number, seed: number, at: number): PlannedLine {
  const name = `${pick(random, NAMES)}_${seed}${at}`;
  const value = random() < 0.4 ? randomText(random, HEX, 32) : randomText(random, HEX, 4);
  const secure = random() < 0.7;
  const httpOnly = random() < 0.4;
  const sameSite = pick(random, ["unspecified", "lax", "strict", "unspecified"] as const);
  const days = random() < 0.5 ? null : Math.ceil(random() * 390);
  const parts = [`${name}=${value}`, "Path=/"];
  if (secure) parts.push("Secure");
  if (httpOnly) parts.push("HttpOnly");
  if (sameSite !== "unspecified") parts.push(`SameSite=${sameSite}`);
  if (days !== null) parts.push(`Max-Age=${(days * DAY) / 1000}`);
  if (random() < 0.06) return { line: `${parts.join("; ")}; Domain=other.test`, cookie: null };
  return {
    line: parts.join("; "),
    cookie: { name, value, secure, httpOnly, sameSite, expires: days === null ? null : start + days * DAY },
  };
}
