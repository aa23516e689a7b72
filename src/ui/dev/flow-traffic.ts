import type { BrowserName, CaptureEvent } from "../../core/capture/event.ts";
import { pick, randomText, seededRandom } from "./random.ts";
import { type PlannedLine, Traffic } from "./traffic.ts";

const SHOP = "https://shop.test";
const OTHERS = [
  "https://ads.example",
  "https://stats.example",
  "https://cdn.example",
  "https://api.shop.test",
] as const;
const HEX = "0123456789abcdef";

/** Tens of thousands of exchanges with few cookies: pages, what belongs to them, and a session that rotates at times. */
export function flowTraffic(browser: BrowserName, start: number, count: number, seed = 7): readonly CaptureEvent[] {
  const random = seededRandom(seed);
  const traffic = new Traffic(browser, start, `${SHOP}/`);
  for (let at = 0; at < count; at++) {
    if (at % 100 === 0) {
      traffic.exchange({
        url: `${SHOP}/page/${at / 100}`,
        type: "main_frame",
        lines: at % 1000 === 0 ? [session(random)] : [],
      });
    } else if (at % 25 === 0) {
      traffic.exchange({
        url: `${pick(random, OTHERS)}/px/${at}`,
        type: "image",
        lines: at % 500 === 25 ? [refused()] : [],
      });
    } else {
      const origin = random() < 0.5 ? SHOP : pick(random, OTHERS);
      traffic.exchange({ url: `${origin}/item/${at}`, type: pick(random, ["script", "image", "xmlhttprequest"]) });
    }
  }
  traffic.read(["shop.test", "ads.example", "stats.example", "cdn.example"]);
  return traffic.events;
}

function session(random: () => number): PlannedLine {
  const value = randomText(random, HEX, 32);
  return {
    line: `JSESSIONID=${value}; Path=/; Secure; HttpOnly`,
    cookie: { name: "JSESSIONID", value, secure: true, httpOnly: true },
  };
}

function refused(): PlannedLine {
  return { line: "pref=dark; Domain=other.test", cookie: null };
}
