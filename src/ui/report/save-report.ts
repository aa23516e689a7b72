import { reportFormat } from "../../core/report/formats.ts";
import type { ReportInput } from "../../core/report/report-input/report-input.ts";
import { siteDomain } from "../../core/site/site.ts";
import { catalogTranslate, readCatalog } from "../i18n/catalog.ts";
import type { T } from "../i18n/context.ts";
import type { PanelStores } from "../stores/panel-stores.ts";
import { reportFileName } from "./report-file-name.ts";
import { reportInput } from "./report-input.ts";
import { writtenInSlices } from "./written-in-slices.ts";

export interface ReportWish {
  /** Id of the format. */
  readonly id: string;
  readonly values: ReportInput["values"];
  readonly t: T;
  /** BCP 47 tag of the language of `t`. */
  readonly language: string;
}

/** Writes a report of what the panel shows, and saves it. Returns its name. @throws Error before the audit is there */
export async function saveReport(stores: PanelStores, { id, values, t, language }: ReportWish): Promise<string> {
  const { client } = stores;
  const format = reportFormat(id);
  const audit = stores.analysis.audit.value;
  if (format === null || audit === null) throw new Error("There is no such report yet.");
  const input = reportInput(stores, audit, values);
  // What programs read is in English, whatever the person speaks.
  const words =
    format.english && !language.startsWith("en") ? catalogTranslate(readCatalog(await client.english())) : t;
  const text = await writtenInSlices(format.parts(input, words), () => performance.now(), pause);
  const withValues = values === "included" || format.values === "always";
  const site = siteDomain(input.meta.target);
  const name = reportFileName(site, Date.now(), format, withValues);
  client.save(name, format.mediaType, text);
  return name;
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
