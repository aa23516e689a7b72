import * as v from "valibot";
import type { MarkLabel } from "../../src/core/capture/event.ts";
import { decodeJson, readText } from "./read-file.ts";

const Words = v.pipe(v.string("write a text"), v.nonEmpty("write a text that is not empty"));
const Selector = v.pipe(v.string("write a CSS selector"), v.nonEmpty("write a CSS selector"));
const LABELS = [
  "signed-in",
  "signed-out",
  "consent-given",
  "role-changed",
  "text",
] as const satisfies readonly MarkLabel[];
const MODIFIERS = ["Alt", "Control", "Meta", "Shift"] as const;
const EXPECTED = ["signed-in", "signed-out"] as const;

const STEPS = {
  goto: v.strictObject({ goto: Words }),
  fill: v.pipe(
    v.strictObject({ fill: Selector, text: v.optional(v.string("write a text")), env: v.optional(Words) }),
    v.check(
      ({ text, env }) => (text === undefined) !== (env === undefined),
      'give "text" or "env", the name of an environment variable',
    ),
  ),
  click: v.strictObject({ click: Selector }),
  select: v.strictObject({ select: Selector, value: v.string("write the value of an option") }),
  press: v.strictObject({
    press: Words,
    with: v.optional(v.array(v.picklist(MODIFIERS, `say one of ${MODIFIERS.join(", ")}`), "write a list"), []),
  }),
  waitFor: v.strictObject({
    waitFor: v.union(
      [v.strictObject({ url: Words }), v.strictObject({ selector: Selector })],
      'write {"url": …} or {"selector": …}',
    ),
  }),
  mark: v.strictObject({
    mark: v.picklist(LABELS, `say one of ${LABELS.join(", ")}`),
    text: v.optional(v.string("write a text"), ""),
  }),
  screenshot: v.strictObject({ screenshot: Words }),
  expect: v.strictObject({ expect: v.picklist(EXPECTED, `say one of ${EXPECTED.join(", ")}`) }),
};

const NAMES = Object.keys(STEPS) as (keyof typeof STEPS)[];

const Step = v.lazy((input) => {
  const named = NAMES.filter((name) => typeof input === "object" && input !== null && name in input);
  const [name] = named;
  if (name !== undefined && named.length === 1) return STEPS[name];
  const message = `a step has exactly one of ${NAMES.join(", ")}`;
  return v.custom<never>(() => false, message);
});

const File = v.strictObject({
  $schema: v.optional(v.string()),
  steps: v.pipe(v.array(Step, "write a list of steps"), v.minLength(1, "there is no step")),
});

export type Step = { readonly [N in keyof typeof STEPS]: v.InferOutput<(typeof STEPS)[N]> }[keyof typeof STEPS];

/** @throws Error with a sentence for the person. */
export async function readJourney(path: string, start: string | null): Promise<readonly Step[]> {
  return decodeJourney(path, await readText(path), start, process.env);
}

/**
 * The steps of a journey, addresses made whole and secrets taken from the environment.
 *
 * @param start the address that relative ones belong to; null where there is none
 * @throws Error with a sentence that names the place in the file.
 */
export function decodeJourney(
  path: string,
  text: string,
  start: string | null,
  env: Readonly<Record<string, string | undefined>>,
): readonly Step[] {
  let base = start;
  return decodeJson(path, text, File).steps.map((step: Step, at) => {
    const fail = (what: string): never => {
      throw new Error(`${path}: steps.${at}: ${what}.`);
    };
    if ("goto" in step) {
      base =
        webAddress(step.goto, base) ?? fail(`"${step.goto}" is not an address that begins with http:// or https://`);
      return { goto: base };
    }
    if (base === null) return fail("a journey without a URL on the command line begins with goto");
    if ("fill" in step && step.env !== undefined) {
      return { fill: step.fill, text: env[step.env] ?? fail(`the environment variable ${step.env} is not set`) };
    }
    return step;
  });
}

function webAddress(text: string, base: string | null): string | null {
  if (!URL.canParse(text, base ?? undefined)) return null;
  const { protocol, href } = new URL(text, base ?? undefined);
  return /^https?:$/.test(protocol) ? href : null;
}

/** The step as its file says it, without what is typed: that may be a password. */
export function nameOfStep(step: Step): string {
  const [name = "", what] = Object.entries(step)[0] ?? [];
  return `${name} ${typeof what === "string" ? what : JSON.stringify(what)}`;
}
