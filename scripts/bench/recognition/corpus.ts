import { COMPANIONS } from "./companions.ts";
import { FRAMEWORKS } from "./frameworks.ts";
import { GATEWAYS } from "./gateways.ts";
import { IDENTITY } from "./identity.ts";
import type { CorpusSource } from "./labelled-cookie.ts";
import { PRODUCTS } from "./products.ts";
import { TOOLS } from "./tools.ts";

/** Labelled cookies out of public documentation. */
export const CORPUS: readonly CorpusSource[] = [
  ...FRAMEWORKS,
  ...IDENTITY,
  ...PRODUCTS,
  ...TOOLS,
  ...COMPANIONS,
  ...GATEWAYS,
];
