import type { NameIndex } from "../../../src/core/session/name-index.ts";
import { recogniseRole } from "../../../src/core/session/recognise-role.ts";
import type { Confidence } from "../../../src/core/session/role.ts";
import { isSessionCandidate } from "../../../src/core/session/role-evidence.ts";
import type { CorpusCookie, CorpusSource, Label } from "./labelled-cookie.ts";
import { seedOf, valueOfShape } from "./value-of-shape.ts";

export type Half = "tuned" | "held-out";

/** The half that a cookie belongs to, by a hash of its name: nobody chose it. */
export function halfOf(name: string): Half {
  return seedOf(`half ${name}`) % 2 === 0 ? "tuned" : "held-out";
}

export interface Answer {
  readonly name: string;
  readonly source: string;
  readonly half: Half;
  readonly label: Label;
  readonly answer: Label;
  readonly confidence: Confidence;
  /** Not taken for a session, but an opaque value that behaviour can still make one. */
  readonly candidate: boolean;
}

export function answersTo(corpus: readonly CorpusSource[], names: NameIndex): readonly Answer[] {
  return corpus.flatMap(({ source, cookies }) => cookies.map((cookie) => answerTo(cookie, source, names)));
}

const LABELS: Readonly<Record<string, Label>> = { "login-session": "session", remember: "remember" };

function answerTo([name, shape, label, flags = ""]: CorpusCookie, source: string, names: NameIndex): Answer {
  const verdict = recogniseRole(names, {
    name,
    value: valueOfShape(shape, name),
    httpOnly: flags.includes("H"),
    hostOnly: true,
    lifetime: flags.includes("p") ? "persistent" : "session",
    party: flags.includes("3") ? "third" : "first",
    setBy: flags.includes("s") ? "unattributed" : "set-line",
  });
  return {
    name,
    source,
    half: halfOf(name),
    label,
    answer: LABELS[verdict.role] ?? "not",
    confidence: verdict.confidence,
    candidate: isSessionCandidate(verdict),
  };
}

/** How well one label is told: of those answered so, how many are; of those that are, how many were answered so. */
export interface Score {
  readonly label: Label;
  readonly labelled: number;
  readonly answered: number;
  readonly right: number;
  readonly precision: number;
  readonly recall: number;
  /** Recall where an opaque candidate counts too: what sign-in behaviour can still find. */
  readonly withCandidates: number;
}

export function scoreOf(answers: readonly Answer[], label: Label): Score {
  const labelled = answers.filter((one) => one.label === label);
  const answered = answers.filter((one) => one.answer === label);
  const right = labelled.filter((one) => one.answer === label).length;
  const reached = labelled.filter((one) => one.answer === label || one.candidate).length;
  const share = (of: number): number => (of === 0 ? 1 : right / of);
  return {
    label,
    labelled: labelled.length,
    answered: answered.length,
    right,
    precision: share(answered.length),
    recall: share(labelled.length),
    withCandidates: labelled.length === 0 ? 1 : reached / labelled.length,
  };
}
