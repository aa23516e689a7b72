import { nameIndex } from "./name-index.ts";
import { NAME_LISTS } from "./name-lists.ts";

/** Every cookie name that Jarscope knows. The background reads the same lists from a packaged file instead. */
export const KNOWN_NAMES = nameIndex(NAME_LISTS);
