import type { VNode } from "preact";
import { useId, useRef, useState } from "preact/hooks";
import { useT } from "../i18n/context.ts";
import { useFileDrop } from "./use-file-drop.ts";

interface OpenFileProps {
  /** Shows the record. Answers with a sentence where the file is none. */
  readonly onFile: (file: File) => Promise<string | null>;
}

/** Opens a record from a file, by choosing it or dropping it anywhere on the page. */
export function OpenFile({ onFile }: OpenFileProps): VNode {
  const t = useT();
  const input = useRef<HTMLInputElement>(null);
  const heading = useId();
  const [reading, setReading] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const open = async (file: File): Promise<void> => {
    setProblem(null);
    setReading(file.name);
    const sentence = await onFile(file);
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
        accept=".json,application/json"
        class="hidden-text"
        tabIndex={-1}
        aria-label={t("page_choose_file")}
        onChange={onChange}
      />
      <button type="button" class="button text" id="page-choose-file" onClick={() => input.current?.click()}>
        {t("page_choose_file")}
      </button>
      <p role="status" class="page-state">
        {reading !== null && t("page_reading", reading)}
      </p>
      <p role="alert" class={problem === null ? "" : "page-warning"}>
        {problem}
      </p>
    </section>
  );
}
