import { lossyText } from "../../bytes/byte-string.ts";
import type { CopyFormat } from "./copy-format.ts";

/** The Cookie header of the request. */
export const cookieHeaderFormat: CopyFormat = {
  id: "cookie-header",
  carriesValues: true,
  needsExchange: true,
  build: ({ exchange }) =>
    exchange?.cookie === null || exchange === null ? null : `Cookie: ${lossyText(exchange.cookie)}`,
};
