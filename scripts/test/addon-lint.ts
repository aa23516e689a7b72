import * as v from "valibot";

const message = v.object({
  code: v.string(),
  message: v.string(),
  description: v.optional(v.nullable(v.string())),
  file: v.optional(v.nullable(v.string())),
  line: v.optional(v.nullable(v.number())),
});

const report = v.object({ errors: v.array(message), warnings: v.array(message), notices: v.array(message) });

/** Everything that the add-on linter has to say, as lines; none when Mozilla would have nothing to remark. */
export function addonRemarks(json: string): readonly string[] {
  const { errors, warnings, notices } = v.parse(report, JSON.parse(json));
  return [...errors.map(toLine("error")), ...warnings.map(toLine("warning")), ...notices.map(toLine("notice"))];
}

function toLine(kind: string): (given: v.InferOutput<typeof message>) => string {
  return ({ code, message: text, file, line }) => {
    const place = file ? ` in ${file}${line ? `:${line}` : ""}` : "";
    return `${kind} ${code}${place}: ${text}`;
  };
}
