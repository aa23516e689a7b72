import type { VNode } from "preact";
import { useId, useRef, useState } from "preact/hooks";
import { useT } from "../i18n/context.ts";
import type { Waiting } from "./open-record.ts";
import { useFileDrop } from "./use-file-drop.ts";

interface OpenFileProps {
  /** Shows the record. Answers with a sentence where the file is none. */
  readonly onFile: (file: File, waiting: Waiting) => Promise<string | null>;
}

/** A file that is being read. */
interface Reading {
  readonly name: string;
  /** From 0 to 1; null where nothing tells. */
  readonly done: number | null;
  readonly stop: () => void;
}

/** Opens a record or a HAR from a file, by choosing it or dropping it anywhere on the page. */
export function OpenFile({ onFile }: OpenFileProps): VNode {
  const t = useT();
  const input = useRef<HTMLInputElement>(null);
  const heading = useId();
  const [reading, setReading] = useState<Reading | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const open = async (file: File): Promise<void> => {
    // The one before is still being read.
    reading?.stop();
    const stopper = new AbortController();
    const now: Reading = { name: file.name, done: null, stop: () => stopper.abort() };
    setProblem(null);
    setReading(now);
    const progress = (done: number): void => setReading({ ...now, done });
    const sentence = await onFile(file, { progress, signal: stopper.signal });
    setReading(null);
    setProblem(sentence);
  };
  const over = useFileDrop((file) => void open(file));
  const onChange = (): void => {
    const file = input.current?.files?.[0];
    if (file) void open(file);
    // The same file again, once mended, is a change too.
    if (input.current) input.current.value = "";
  };
  return (
    <section class="page-section page-open" data-over={over} aria-labelledby={heading}>
      <h2 id={heading}>{t("page_open")}</h2>
      <p>{over ? t("page_drop") : t("page_open_hint")}</p>
      <input
        ref={input}
        id="page-file"
        type="file"
        accept=".json,.har,.gz,application/json"
        class="hidden-text"
        tabIndex={-1}
        aria-label={t("page_choose_file")}
        onChange={onChange}
      />
      <button type="button" class="button text" id="page-choose-file" onClick={() => input.current?.click()}>
        {t("page_choose_file")}
      </button>
      <p role="status" class="page-state">
        {reading !== null && t("page_reading", reading.name)}
      </p>
      {reading !== null && <ReadingBar {...reading} />}
      <p role="alert" class={problem === null ? "" : "page-warning"}>
        {problem}
      </p>
    </section>
  );
}

/** How far the reading is, and the way to stop it. */
function ReadingBar({ name, done, stop }: Reading): VNode {
  const t = useT();
  return (
    <div class="page-reading">
      <progress {...(done === null ? {} : { value: done })} aria-label={t("page_reading", name)} />
      <button type="button" class="button text" id="page-stop" onClick={stop}>
        {t("page_stop")}
      </button>
    </div>
  );
}
