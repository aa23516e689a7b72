import { type ByteString, lossyText } from "../../bytes/byte-string.ts";
import { saltedHash } from "../../session/fingerprint.ts";
import { isMasked } from "../../session/mask.ts";
import { resultOfSteps } from "../../steps.ts";
import type { ReportInput } from "../report-input/report-input.ts";
import { isTellingValue } from "./plain-text.ts";
import { hearRecordedValues } from "./recorded-values.ts";
import { redactHeaderValue, redactLine, redactPath } from "./redact-places.ts";
import { secretFinder } from "./secret-finder.ts";
import { percentDecoded, secretForms } from "./secret-forms.ts";

/** How a report shows what was recorded. Each function takes and gives text; equal values give equal hashes. */
export interface Redactor {
  /** A cookie's value, or the payload of a message. */
  value(text: string): string;
  url(text: string): string;
  header(name: string, value: ByteString): string;
  setLine(line: ByteString): string;
  /** Text of any kind: every value of the record is hidden in it, however it is written. */
  text(text: string): string;
}

type RedactorInput = Pick<ReportInput, "record" | "rows" | "values">;

export function redactorFor(input: RedactorInput): Redactor {
  return resultOfSteps(redactorSteps(input));
}

/** The same, with pauses as a report's parts have them: pieces without text. */
export function* redactorSteps(input: RedactorInput): Generator<"", Redactor> {
  return input.values === "included" ? SHOWS_ALL : yield* hidingRedactor(input);
}

const SHOWS_ALL: Redactor = {
  value: (text) => text,
  url: (text) => text,
  header: (_, value) => lossyText(value),
  setLine: lossyText,
  text: (text) => text,
};

function* hidingRedactor(input: RedactorInput): Generator<"", Redactor> {
  const salt = input.record.begin?.salt ?? "";
  const hash = remembered((value) => (value === "" ? "" : saltedHash(salt, value)));
  const finder = secretFinder(yield* standIns(input, hash));
  const hideEncoded = (text: string): string =>
    text.replace(/[^\s/?#&=;,"'<>()]*%[0-9A-Fa-f]{2}[^\s/?#&=;,"'<>()]*/g, (part) => {
      const decoded = percentDecoded(part);
      return finder.has(decoded) ? hash(decoded) : part;
    });
  const text = remembered((whole: string) => hideEncoded(finder.replace(whole)));
  return {
    value: hash,
    url: remembered((url) => text(redactPath(url, hash))),
    header: (name, value) => text(redactHeaderValue(name, lossyText(value), hash)),
    setLine: (line) => text(redactLine(lossyText(line), hash)),
    text,
  };
}

/** What stands for each recorded value, in each form in which it is commonly written. */
function* standIns(
  { record, rows }: RedactorInput,
  hash: (value: string) => string,
): Generator<"", ReadonlyMap<string, string>> {
  const values = new Set<string>();
  const heard = hearRecordedValues(record, (value) => {
    if (isTellingValue(value)) values.add(value);
  });
  for (const _ of heard) yield "";
  for (const { role, value } of rows) if (value.length >= 8 && isMasked(role, value)) values.add(value);
  const forms = new Map<string, string>();
  for (const value of values) {
    for (const form of secretForms(value)) forms.set(form, hash(value));
    yield "";
  }
  return forms;
}

/** The same few addresses and values come again thousands of times. */
function remembered(make: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const made = known.get(text) ?? make(text);
    known.set(text, made);
    return made;
  };
}
