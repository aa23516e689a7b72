/** Runs work that pauses to its end. Returns what it gives; throws what it throws. */
export function resultOfSteps<R>(steps: Generator<unknown, R>): R {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}
