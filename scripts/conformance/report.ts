import { type Answer, agrees, type Outcome } from "./answer.ts";

/** `{total, agree, disagree: [{id, expected, actual}]}`. */
export function jsonReport(outcomes: readonly Outcome[]): string {
  const disagree = outcomes.filter((outcome) => !agrees(outcome));
  const total = outcomes.length;
  return JSON.stringify({ total, agree: total - disagree.length, disagree: disagree.map(asTold) }, null, 2);
}

/** Each disagreement for a person to read, and the counts at the end. */
export function textReport(outcomes: readonly Outcome[], profile: string): string {
  const disagree = outcomes.filter((outcome) => !agrees(outcome)).map(asTold);
  const lines = disagree.map(
    ({ id, expected, actual }) => `${id}\n  expected ${show(expected)}\n  actual   ${show(actual)}`,
  );
  const total = outcomes.length;
  lines.push(`${profile}: ${total} cases, ${total - disagree.length} agree, ${disagree.length} disagree`);
  return lines.join("\n");
}

/** Without the stored set where nobody asked for it. */
function asTold({ id, expected, actual }: Outcome) {
  return { id, expected: told(expected, expected), actual: told(actual, expected) };
}

function told(answer: Answer, asked: Answer): Partial<Answer> {
  return {
    ...(asked.cookieHeader === null ? {} : { cookieHeader: answer.cookieHeader }),
    ...(asked.stored === null ? {} : { stored: answer.stored }),
  };
}

function show(answer: Partial<Answer>): string {
  return JSON.stringify(answer);
}
