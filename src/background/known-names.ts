import { type RowMaker, rowMaker } from "../core/capture/row-maker.ts";
import { nameIndex } from "../core/session/name-index.ts";
import type { NameList } from "../core/session/name-lists.ts";

/**
 * Makes rows by the cookie names of a packaged file, read once. The lists weigh more than the code that uses them, and a
 * worker that starts twice a minute should not read them at each start.
 */
export function lazyRowMaker(read: () => Promise<unknown>): () => Promise<RowMaker> {
  let maker: Promise<RowMaker> | null = null;
  return () => {
    // The build writes the file from these very lists.
    maker ??= read().then((lists) => rowMaker(nameIndex(lists as readonly NameList[])));
    return maker;
  };
}
