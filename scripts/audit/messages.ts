import { join } from "node:path";
import { type Catalog, catalogTranslate } from "../../src/ui/i18n/catalog.ts";
import type { T } from "../../src/ui/i18n/context.ts";
import { joinParts } from "../build/locale-parts.ts";

/** The product's own messages, for programs that run outside the browser. */
export function messages(root: string, language: "en" | "ko"): T {
  return catalogTranslate(joinParts(join(root, "assets/_locales", language)) as Catalog);
}
