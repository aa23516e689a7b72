import { cookieRows } from "../../src/core/capture/cookie-rows.ts";
import type { CaptureRecord } from "../../src/core/capture/record.ts";
import type { SessionCorrections } from "../../src/core/session/track/correction-key.ts";
import { sessionHistory } from "../../src/core/session/track/session-history.ts";
import { poll } from "../browser/poll.ts";
import { addressMatcher } from "./address-matcher.ts";
import { nameOfStep, type Step } from "./journey.ts";
import type { AuditOptions } from "./options.ts";
import type { RecordedTab } from "./record-page.ts";
import type { Teller } from "./teller.ts";
import { atRest } from "./visit-pages.ts";

/** What a journey goes by. */
export interface JourneyRun {
  readonly recorded: RecordedTab;
  readonly waits: Pick<AuditOptions, "timeout" | "waitIdle">;
  readonly corrections: SessionCorrections;
  readonly tell: Teller;
}

/** Takes one step after the other. @throws Error that names the step that failed. */
export async function runJourney(steps: readonly Step[], run: JourneyRun): Promise<void> {
  for (const [at, step] of steps.entries()) {
    run.tell.progress("cli_step", at + 1, steps.length, nameOfStep(step));
    await take(step, run).catch((error: unknown) => {
      const [first = ""] = String(error instanceof Error ? error.message : error).split("\n");
      throw new Error(`Step ${at + 1} of the journey (${nameOfStep(step)}) failed: ${first.replace(/\.$/, "")}.`);
    });
  }
  await atRest(run.recorded, run.waits, run.tell);
}

async function take(step: Step, run: JourneyRun): Promise<void> {
  const { recorded, waits, tell } = run;
  const { tab, view } = recorded;
  const rest = (): Promise<void> => atRest(recorded, waits, tell);
  if ("goto" in step) {
    // What the page before has begun belongs before what this one begins.
    await rest();
    await tab.goto(step.goto, { timeout: waits.timeout });
    await rest();
  } else if ("fill" in step) await tab.fill(step.fill, step.text ?? "");
  else if ("click" in step) await tab.click(step.click);
  else if ("select" in step) await tab.select(step.select, step.value);
  else if ("press" in step) await tab.press(step.press, step.with);
  else if ("waitFor" in step) await waitFor(step.waitFor, run);
  else if ("screenshot" in step) await tab.screenshot(step.screenshot);
  else if ("mark" in step) {
    await rest();
    await view.command({ name: "mark", label: step.mark, text: step.text });
  } else {
    await rest();
    if (!hasHappened(view.record(), step.expect, run.corrections)) throw new Error(NOT_SEEN[step.expect]);
  }
}

async function waitFor(what: { readonly url: string } | { readonly selector: string }, run: JourneyRun): Promise<void> {
  const { tab } = run.recorded;
  if ("selector" in what) {
    await tab.text(what.selector);
    return;
  }
  const matches = addressMatcher(what.url);
  await poll(`the address ${what.url}`, async () => matches(await tab.url()), run.waits.timeout);
}

const NOT_SEEN = {
  "signed-in": "the journey did not sign in: no sign-in that succeeded was recorded",
  "signed-out": "the journey did not sign out: no sign-out that succeeded was recorded",
};

/** A mark alone proves nothing: it is the journey's own word. */
function hasHappened(
  record: CaptureRecord,
  what: "signed-in" | "signed-out",
  corrections: SessionCorrections,
): boolean {
  const { moments } = sessionHistory(record, cookieRows(record, corrections), corrections);
  const kind = what === "signed-in" ? "sign-in" : "sign-out";
  const last = moments.filter((moment) => moment.kind === kind && moment.mark === null).at(-1);
  return last?.outcome === "succeeded";
}
