import { useEffect, useState } from "preact/hooks";
import type { TokenReader } from "./token-reader.ts";

/** The recognisers, once their code is here; `failed` where it could not be loaded. */
export function useTokenReader(): TokenReader | "loading" | "failed" {
  const [reader, setReader] = useState<TokenReader | "loading" | "failed">("loading");
  useEffect(() => {
    let wanted = true;
    import("./token-reader.ts").then(
      ({ tokenReader }) => wanted && setReader(tokenReader),
      () => wanted && setReader("failed"),
    );
    return () => {
      wanted = false;
    };
  }, []);
  return reader;
}
