import type { CopyFormat } from "../../core/report/copy/copy-format.ts";

/** The formats of the copy menu, which few look at. */
export function loadCopyFormats(): Promise<readonly CopyFormat[]> {
  return import("../../core/report/copy.ts").then(({ copyFormats }) => copyFormats);
}
