/** What a setting mends. */
export const ASPECTS = ["secure", "httponly", "samesite", "prefix", "rotation", "persistence", "timeout"] as const;

export type Aspect = (typeof ASPECTS)[number];

/** What to write where, in the framework's own language, and the page of its documentation that says so. */
export interface Setting {
  /** Name of the file or place, as the framework calls it. */
  readonly place: string;
  readonly code: string;
  readonly url: string;
}

/** A server or framework whose settings are known. */
export interface Framework {
  /** Kebab case. */
  readonly id: string;
  /** As its makers write it. */
  readonly name: string;
  /** Names of cookies that it makes, without prefix. */
  readonly cookies: RegExp | null;
  /** What it says of itself in `Server` or `X-Powered-By`. */
  readonly header: RegExp | null;
  /** It stands in front of the application and can change what that says. */
  readonly proxy: boolean;
  readonly settings: Readonly<Partial<Record<Aspect, Setting>>>;
}
