import { computed, type ReadonlySignal } from "@preact/signals";
import { byWeight } from "../../../core/audit/audit-order.ts";
import type { AuditFinding, AuditResult, FindingSubject } from "../../../core/audit/audit-result.ts";
import type { Severity } from "../../../core/audit/finding.ts";
import type { CookieRow } from "../../../core/capture/cookie-row.ts";
import { messageKey } from "../../../core/message/message.ts";
import type { T } from "../../i18n/context.ts";
import type { PanelStores } from "../../stores/panel-stores.ts";
import { countsOf } from "../audit-count.ts";
import { filterFindings } from "./filter-findings.ts";

/** What the Audit view shows. */
export interface AuditModel {
  readonly audit: ReadonlySignal<AuditResult | null>;
  readonly counts: ReadonlySignal<Readonly<Record<Severity, number>>>;
  /** What counts and passes the filter, worst first. */
  readonly shown: ReadonlySignal<readonly AuditFinding[]>;
  /** What the person put aside. */
  readonly muted: ReadonlySignal<readonly AuditFinding[]>;
  /** The cookie that a subject is, or that carries it. */
  row(subject: FindingSubject): CookieRow | null;
  /** Every rule that a subject breaks in scope. */
  rulesOf(subject: FindingSubject): readonly string[];
}

const NONE: readonly AuditFinding[] = [];

export function createAuditModel({ analysis, auditChoices, cookies }: PanelStores, t: T): AuditModel {
  const { audit } = analysis;
  const counting = computed(() => audit.value?.findings.filter(({ muted }) => muted === null) ?? NONE);
  const rows = computed(() => new Map(cookies.rows.value.map((row) => [row.id, row])));
  const carriers = computed(
    () => new Map(analysis.analysis.value?.history.value.tracks.map(({ id, cookie }) => [id, cookie])),
  );
  const title = ({ rule }: AuditFinding): string => t(messageKey("rule", rule, "title"));
  return {
    audit,
    counts: computed(() => countsOf(counting.value)),
    shown: computed(() => {
      const { severities, info, text } = auditChoices;
      const filter = { severities: severities.value, info: info.value, text: text.value };
      // Reports begin with what does not work; here it is the severity that decides.
      return filterFindings(counting.value, filter, title).toSorted(byWeight);
    }),
    muted: computed(() => audit.value?.findings.filter(({ muted }) => muted !== null) ?? NONE),
    row({ kind, id }) {
      const cookie = kind === "cookie" ? id : kind === "session" ? carriers.value.get(id) : null;
      return rows.value.get(cookie ?? "") ?? null;
    },
    rulesOf: ({ id }) =>
      counting.value.filter(({ subjects }) => subjects.some((subject) => subject.id === id)).map(({ rule }) => rule),
  };
}
