import { pathOf } from "../../../site/url-parts.ts";
import type { Session } from "../../context/sessions.ts";
import { cookieSubject, evidence } from "../../context/subjects.ts";
import { sureness } from "../../context/weigh.ts";
import type { RecordRule } from "../../record-rule.ts";
import { cookieRfc, WSTG_COOKIE_ATTRIBUTES } from "../../references.ts";
import { ruleText } from "../../rule-text.ts";

/** Several applications below one host, each with a session of its own that goes to all of them. */
export const pathTooWide: RecordRule = {
  id: "path-too-wide",
  references: [WSTG_COOKIE_ATTRIBUTES, cookieRfc("4.1.2.4")],
  worst: "info",
  texts: [""],
  check(context) {
    const applications = new Map<string, Map<string, Session>>();
    for (const session of context.sessions().values()) {
      const { row } = session;
      const [line] = context.lines().get(row) ?? [];
      const below = line === undefined ? "" : (/^\/([^/]+)\//.exec(pathOf(line.exchange.url))?.[1] ?? "");
      if (row.path !== "/" || below === "") continue;
      const known = applications.get(row.domain) ?? new Map<string, Session>();
      applications.set(row.domain, known.set(below, session));
    }
    return [...applications.values()]
      .filter(({ size }) => size > 1)
      .flatMap((sessions) =>
        [...sessions].map(([below, { row }]) =>
          cookieSubject(row, {
            severity: "info",
            confidence: sureness(context, row),
            message: ruleText(this.id, "", row.name, `/${below}/`),
            evidence: evidence((context.lines().get(row) ?? []).map(({ exchange }) => exchange)),
          }),
        ),
      );
  },
};
