import type { CopyFormat } from "./copy-format.ts";

/** The value as the jar holds it, every character of it. */
export const valueFormat: CopyFormat = {
  id: "value",
  carriesValues: true,
  needsExchange: false,
  build: ({ row }) => (row.value === "" ? null : row.value),
};
