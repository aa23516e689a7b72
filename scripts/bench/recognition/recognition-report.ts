import { type Answer, type Half, type Score, scoreOf } from "./score.ts";

const HALVES: readonly Half[] = ["tuned", "held-out"];

/** Precision and recall of both halves; of the tuned half also what was wrong. Nobody is to tune on the other. */
export function recognitionReport(answers: readonly Answer[]): string {
  const lines = [`${answers.length} labelled cookies`, "", HEAD];
  for (const half of HALVES) {
    const own = answers.filter((one) => one.half === half);
    for (const label of ["session", "remember", "not"] as const) lines.push(row(half, scoreOf(own, label)));
  }
  const wrong = answers.filter(({ half, label, answer }) => half === "tuned" && label !== answer);
  lines.push("", `Wrong in the tuned half: ${wrong.length === 0 ? "none" : ""}`);
  for (const one of wrong) {
    lines.push(
      `  ${one.name}: is ${one.label}, told ${one.answer}${one.candidate ? " (candidate)" : ""}, ${one.confidence}`,
    );
  }
  return lines.join("\n");
}

const HEAD = "half       label      cookies  told  right  precision  recall  with candidates";

function row(half: Half, score: Score): string {
  const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;
  return [
    half.padEnd(10),
    score.label.padEnd(10),
    String(score.labelled).padStart(7),
    String(score.answered).padStart(5),
    String(score.right).padStart(6),
    percent(score.precision).padStart(10),
    percent(score.recall).padStart(8),
    score.label === "session" ? percent(score.withCandidates).padStart(15) : "",
  ]
    .join(" ")
    .trimEnd();
}
