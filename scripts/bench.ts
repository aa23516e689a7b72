import { parseArgs } from "node:util";
import { KNOWN_NAMES } from "../src/core/session/known-names.ts";
import { auditBench } from "./bench/audit.ts";
import { connectionsBench } from "./bench/connections.ts";
import { CONTENDERS } from "./bench/contenders.ts";
import { flowTable, measureFlow } from "./bench/flow.ts";
import { measure } from "./bench/measure.ts";
import { CORPUS } from "./bench/recognition/corpus.ts";
import { recognitionReport } from "./bench/recognition/recognition-report.ts";
import { answersTo } from "./bench/recognition/score.ts";
import { RESPONSES } from "./bench/responses.ts";
import { benchTable } from "./bench/table.ts";
import { projectRoot } from "./root.ts";

const HELP = `npm run bench -- engine [--rounds N] [--slice MS]

Lines a second, ours beside other libraries, on the same set lines in turn; medians of the rounds.

npm run bench -- connections [--rounds N]

Milliseconds to fold a HAR of 500 entries into connections, and one of 5,000.

npm run bench -- audit

Processor time to judge records of 1,250 to 20,000 cookies and to write each report, and the longest piece of each.

npm run bench -- flow [--rounds N]

What showing and scrolling the Flow view costs the page, list and drawing, with 500 to 50,000 exchanges.

npm run bench -- recognition

Precision and recall of the roles that names and values suggest, on labelled cookies; half of them unseen by the tuning.
`;

const SUBJECTS: ReadonlySet<string> = new Set(["engine", "audit", "connections", "flow", "recognition"]);

export async function main(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { rounds: { type: "string" }, slice: { type: "string", default: "100" } },
  });
  const [subject, ...more] = positionals;
  if (more.length > 0 || !SUBJECTS.has(subject ?? "")) {
    console.error(HELP);
    return 2;
  }
  const options = { rounds: Number(values.rounds ?? (subject === "flow" ? 3 : 15)), slice: Number(values.slice) };
  if (!(options.rounds > 0) || !(options.slice > 0)) throw new Error("--rounds and --slice take positive numbers.");
  if (subject === "recognition") {
    console.log(recognitionReport(answersTo(CORPUS, KNOWN_NAMES)));
    return 0;
  }
  if (subject === "audit") {
    console.log(auditBench([1_250, 5_000, 20_000]));
    return 0;
  }
  if (subject === "connections") {
    console.log(connectionsBench(options.rounds));
    return 0;
  }
  if (subject === "flow") {
    console.log(flowTable(await measureFlow(projectRoot(), options.rounds)));
    return 0;
  }
  console.log(benchTable(measure(CONTENDERS, RESPONSES, options)));
  return 0;
}
