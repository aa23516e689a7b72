import type { TokenReader } from "./token-reader.ts";
import { type Loaded, useLoaded } from "./use-loaded.ts";
import { withStyles } from "./with-styles.ts";

/** The recognisers, once their code is here. */
export function useTokenReader(): Loaded<TokenReader> {
  return useLoaded(load);
}

function load(): Promise<TokenReader> {
  return withStyles(
    "token.css",
    import("./token-reader.ts").then(({ tokenReader }) => tokenReader),
  );
}
