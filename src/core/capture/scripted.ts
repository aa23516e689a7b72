/** What only a script's request can be made without cookies for. */
const SCRIPTED: ReadonlySet<string> = new Set(["xmlhttprequest", "fetch", "beacon", "ping"]);

/** Whether requests of this type choose themselves whether cookies go along. */
export function isScripted(type: string): boolean {
  return SCRIPTED.has(type);
}
