import { useEffect, useState } from "preact/hooks";

/** Code that comes when it is first wanted. */
export type Loaded<T> = { readonly state: "loading" | "failed" } | { readonly state: "ready"; readonly value: T };

/** @param load the same function at every drawing: another one is called anew. */
export function useLoaded<T>(load: () => Promise<T>): Loaded<T> {
  const [loaded, setLoaded] = useState<Loaded<T>>({ state: "loading" });
  useEffect(() => {
    let wanted = true;
    load().then(
      (value) => wanted && setLoaded({ state: "ready", value }),
      () => wanted && setLoaded({ state: "failed" }),
    );
    return () => {
      wanted = false;
    };
  }, [load]);
  return loaded;
}
