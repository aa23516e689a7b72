import { type Signal, signal } from "@preact/signals";

/** A sentence for the person. An alert stays until it is closed or replaced. */
export interface Notice {
  readonly kind: "status" | "alert";
  readonly text: string;
}

export interface NoticeStore {
  readonly notice: Signal<Notice | null>;
  say(text: string): void;
  warn(text: string): void;
}

const SHORT = 4000;

export function createNoticeStore(): NoticeStore {
  const notice = signal<Notice | null>(null);
  const show = (next: Notice): void => {
    notice.value = next;
    if (next.kind === "status") {
      setTimeout(() => {
        if (notice.value === next) notice.value = null;
      }, SHORT);
    }
  };
  return {
    notice,
    say: (text) => show({ kind: "status", text }),
    warn: (text) => show({ kind: "alert", text }),
  };
}
