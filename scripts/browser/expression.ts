/**
 * Turns a function and its arguments into an expression that gives a promise of JSON, so that both browsers carry
 * scripts in the same way: neither Playwright's serialiser nor BiDi's remote values show through.
 */
export function asExpression(script: string | ((...args: never[]) => unknown), args: readonly unknown[]): string {
  const call = typeof script === "string" ? script : `(${script.toString()})(${args.map(literal).join(", ")})`;
  return `(async () => {
  try { return JSON.stringify({ value: await (${call}\n) }); }
  catch (error) { return JSON.stringify({ error: String(error), stack: String(error?.stack ?? "") }); }
})()`;
}

function literal(value: unknown): string {
  return value === undefined ? "undefined" : JSON.stringify(value);
}

/** An exception that a script threw inside a document. */
export class ScriptError extends Error {
  override readonly name = "ScriptError";
}

/**
 * The value inside the JSON that `asExpression` makes.
 *
 * @throws ScriptError when the script threw
 */
export function decodeResult(json: unknown): unknown {
  const outcome: unknown = typeof json === "string" ? JSON.parse(json) : undefined;
  if (typeof outcome !== "object" || outcome === null) throw new ScriptError("The script gave no answer");
  if ("error" in outcome) {
    const stack = "stack" in outcome ? String(outcome.stack) : "";
    throw new ScriptError(`${String(outcome.error)}\n${stack}`.trim());
  }
  return "value" in outcome ? outcome.value : undefined;
}
