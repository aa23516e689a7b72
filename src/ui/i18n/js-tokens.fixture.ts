/** A piece of JavaScript: a text (string or part of a template), or anything else. */
export interface Token {
  readonly kind: "text" | "other";
  readonly text: string;
}

const SPACE = /\s+|\/\/[^\n]*|\/\*[\s\S]*?\*\//y;
const STRING = /"(?:[^"\\]|\\[\s\S])*"|'(?:[^'\\]|\\[\s\S])*'/y;
const WORD = /[\p{L}_$@#][\p{L}\p{N}_$]*|\d[\w.]*/uy;
const REGEX = /\/(?:[^/\\[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/\w*/y;
const SIGN = /[=!]==?|=>|\?\?=?|\?\.|&&=?|\|\|=?|\.\.\.|[\s\S]/y;

/** After these a slash begins a regular expression and not a division. */
const BEFORE_REGEX = /^(?:[(,=:[!&|?{};+\-*%<>~^]|[=!]==?|=>|&&|\|\||\?\?|return|typeof|case)$/;

/** The tokens of JavaScript as esbuild prints it. Enough to tell texts from code; not a parser. */
export function tokens(code: string): readonly Token[] {
  const out: Token[] = [];
  const read = (pattern: RegExp, at: number): string | null => {
    pattern.lastIndex = at;
    return pattern.exec(code)?.[0] ?? null;
  };
  /** Reads up to the brace that closes what is open, or to the end. */
  const run = (from: number): number => {
    let [at, depth] = [from, 0];
    while (at < code.length) {
      const space = read(SPACE, at);
      if (space !== null) {
        at += space.length;
        continue;
      }
      if (code[at] === "}" && depth === 0) return at;
      if (code[at] === "`") {
        at = template(at + 1);
        continue;
      }
      const string = read(STRING, at);
      const regex = BEFORE_REGEX.test(out.at(-1)?.text ?? "(") ? read(REGEX, at) : null;
      const text = string ?? regex ?? read(WORD, at) ?? read(SIGN, at) ?? "";
      out.push(string === null ? { kind: "other", text } : { kind: "text", text: string.slice(1, -1) });
      if (text === "{") depth++;
      if (text === "}") depth--;
      at += text.length;
    }
    return at;
  };
  /** The texts of a template are texts; what stands in its braces is code in brackets of its own. */
  const template = (from: number): number => {
    let [at, text] = [from, ""];
    const push = (): void => {
      if (text !== "") out.push({ kind: "text", text });
      text = "";
    };
    while (at < code.length && code[at] !== "`") {
      if (code.startsWith("${", at)) {
        push();
        out.push({ kind: "other", text: "(" });
        at = run(at + 2) + 1;
        out.push({ kind: "other", text: ")" });
      } else {
        const length = code[at] === "\\" ? 2 : 1;
        text += code.slice(at, at + length);
        at += length;
      }
    }
    push();
    return at + 1;
  };
  for (let at = 0; at < code.length; at++) at = run(at);
  return out;
}
