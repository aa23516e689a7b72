/** A kind of report as the menu offers it, before the code of the writers is there. */
export interface ReportChoice {
  readonly id: string;
  /** It is made to be used, and holds the values whatever was asked. */
  readonly carriesValues: boolean;
}

/** As in the registry of the writers, which a test holds it against. */
export const REPORT_CHOICES: readonly ReportChoice[] = [
  { id: "html", carriesValues: false },
  { id: "markdown", carriesValues: false },
  { id: "json", carriesValues: false },
  { id: "sarif", carriesValues: false },
  { id: "junit", carriesValues: false },
  { id: "csv", carriesValues: false },
  { id: "csv-cookies", carriesValues: false },
  { id: "har", carriesValues: false },
  { id: "netscape", carriesValues: true },
  { id: "storage-state", carriesValues: true },
];
