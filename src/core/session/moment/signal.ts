import type { Exchange } from "../../capture/exchange.ts";
import type { Mark } from "../../capture/record.ts";
import type { SpannedLife } from "../track/lives.ts";
import type { Span } from "../track/spans.ts";
import type { Attempt } from "./attempt.ts";

/** What one site and store showed that bears on who is signed in, in the order of time. */
export type Signal = { readonly at: number } & (
  | { readonly kind: "attempt"; readonly attempt: Attempt }
  | { readonly kind: "sign-out"; readonly exchange: Exchange; readonly why: "path" | "clear-site-data" }
  /** Turned away. `before`: the exchange that was let in, where there was one. */
  | { readonly kind: "refused"; readonly exchange: Exchange; readonly before: Exchange | null }
  /** Let in where others had been turned away: `before` is the last of them. */
  | { readonly kind: "opened"; readonly exchange: Exchange; readonly before: Exchange }
  /** Let in once more where a refusal is known. */
  | { readonly kind: "still-open"; readonly exchange: Exchange }
  /** A session got a value. */
  | { readonly kind: "value"; readonly life: SpannedLife; readonly span: Span; readonly exchange: Exchange | null }
  /** A session lost its value. */
  | { readonly kind: "gone"; readonly life: SpannedLife; readonly span: Span; readonly exchange: Exchange | null }
  /** Another site got a person from this one, with the proof that identity providers give. */
  | { readonly kind: "handed-over"; readonly exchange: Exchange }
  | { readonly kind: "mark"; readonly mark: Mark }
);

/** The signals of one site in one store. */
export interface SignalGroup {
  readonly storeId: string;
  readonly site: string;
  readonly signals: Signal[];
}
