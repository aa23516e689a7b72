import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { PanelStores } from "./panel-stores.ts";

export const StoresContext = createContext<PanelStores | null>(null);

/** @throws Error outside a panel. */
export function useStores(): PanelStores {
  const stores = useContext(StoresContext);
  if (stores === null) throw new Error("StoresContext has no value: mount the component inside a panel.");
  return stores;
}
