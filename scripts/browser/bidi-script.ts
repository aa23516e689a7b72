import * as v from "valibot";
import type { BidiClient } from "./bidi.ts";
import { ScriptError } from "./expression.ts";

const Evaluated = v.variant("type", [
  v.object({ type: v.literal("success"), result: v.object({ type: v.string(), value: v.optional(v.unknown()) }) }),
  v.object({ type: v.literal("exception"), exceptionDetails: v.object({ text: v.string() }) }),
]);

/**
 * Runs an expression in a document's own world, awaits it, and gives its value if that is a string or a number.
 *
 * @throws ScriptError when it threw or does not parse
 */
export async function evaluateIn(bidi: BidiClient, context: string, expression: string): Promise<unknown> {
  const params = { expression, target: { context }, awaitPromise: true };
  const outcome = await bidi.call(Evaluated, "script.evaluate", params);
  if (outcome.type === "exception") throw new ScriptError(outcome.exceptionDetails.text);
  return outcome.result.value;
}
