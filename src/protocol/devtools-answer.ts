/** From the background to a devtools page. */
export type DevtoolsAnswer =
  /** What the page said up to this number is written. */
  | { readonly type: "written"; readonly counter: number }
  /** An exchange of the tab has ended: the network log should have its entry. */
  | { readonly type: "ended"; readonly url: string };

/** What the background says to the devtools page, or null for what this version does not know. */
export function readDevtoolsAnswer(message: unknown): DevtoolsAnswer | null {
  if (typeof message !== "object" || message === null) return null;
  const { type, counter, url } = { type: null, counter: null, url: null, ...message };
  if (type === "written" && typeof counter === "number") return { type, counter };
  return type === "ended" && typeof url === "string" ? { type, url } : null;
}
