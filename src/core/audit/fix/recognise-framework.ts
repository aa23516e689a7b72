import { lossyText } from "../../bytes/byte-string.ts";
import type { Exchange } from "../../capture/exchange.ts";
import { bareName } from "../../session/name-index.ts";
import { aspectOf } from "./aspects.ts";
import type { Framework, Setting } from "./framework.ts";
import { FRAMEWORKS } from "./frameworks.ts";

/** A framework that a cookie or its answer shows, and what shows it. */
export interface RecognisedFramework {
  readonly framework: Framework;
  /** Name of the cookie, or the header as it came. */
  readonly shownBy: string;
}

const HEADERS: ReadonlySet<string> = new Set(["server", "x-powered-by"]);

/**
 * The frameworks that made a cookie, the surest first: its name before what the answer's headers say, unless it is a
 * common one, the application before a proxy.
 *
 * @param exchange that set the cookie; null where none was seen
 */
export function recogniseFrameworks(cookie: string, exchange: Exchange | null): readonly RecognisedFramework[] {
  const name = bareName(cookie);
  const headers = (exchange?.response?.headers ?? []).filter(([key]) => HEADERS.has(key.toLowerCase()));
  const said = headers.map(([, value]) => lossyText(value).slice(0, 100));
  return FRAMEWORKS.flatMap((framework): RecognisedFramework[] => {
    if (framework.cookies?.test(name)) return [{ framework, shownBy: cookie }];
    const header = said.find((text) => framework.header?.test(text));
    return header === undefined ? [] : [{ framework, shownBy: header }];
  }).sort((one, other) => rank(one, cookie) - rank(other, cookie));
}

/** Many call their session so: what the answer says is surer. */
const COMMON = /^(?:session|SESSION)$/;

function rank({ framework, shownBy }: RecognisedFramework, cookie: string): number {
  if (framework.proxy) return 3;
  if (shownBy !== cookie) return 1;
  return COMMON.test(bareName(cookie)) ? 2 : 0;
}

/** The setting of a framework that mends a rule; null where it has none, or where the rule is no matter of settings. */
export function settingFor(framework: Framework, rule: string): Setting | null {
  const aspect = aspectOf(rule);
  return aspect === null ? null : (framework.settings[aspect] ?? null);
}
