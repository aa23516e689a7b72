import { transformSync } from "esbuild";
import { type Token, tokens } from "./js-tokens.fixture.ts";

/** Properties whose text a person reads or hears. */
const TEXT_PROPERTIES = new Set([
  "title",
  "alt",
  "placeholder",
  "label",
  "aria-label",
  "aria-description",
  "aria-roledescription",
  "aria-valuetext",
]);

/** Names that are the same in every language: attributes of cookies as the protocol writes them, and the product. */
const NAMES =
  /^(?:Secure|HttpOnly|SameSite|Strict|Lax|None|Partitioned|Path|Domain|Expires|Max-Age|Set-Cookie|Cookie|Jarscope):?$/;

interface Frame {
  /** `h(`: the call that makes an element. */
  readonly element: boolean;
  readonly open: string;
  argument: number;
  property: string | null;
}

/**
 * Text in a TSX source that would be shown or spoken as it stands: children of elements, and the properties that people
 * read. esbuild makes calls of the elements, so that text, expressions in braces and attributes are all arguments.
 */
export function visibleLiterals(source: string): readonly string[] {
  const { code } = transformSync(source, {
    loader: "tsx",
    jsx: "transform",
    jsxFactory: "__h",
    jsxFragment: "__F",
    charset: "utf8",
  });
  const found: string[] = [];
  const frames: Frame[] = [];
  const all = tokens(code);
  for (const [at, token] of all.entries()) {
    const frame = frames.at(-1);
    if (token.kind === "text") {
      if (frame && isShown(frame, frames.at(-2)) && isWords(token.text) && !isCompared(all, at)) found.push(token.text);
    } else if ("([{".includes(token.text)) {
      frames.push({
        element: token.text === "(" && all[at - 1]?.text === "__h",
        open: token.text,
        argument: 0,
        property: null,
      });
    } else if (")]}".includes(token.text)) {
      frames.pop();
    } else if (token.text === "," && frame) {
      frame.argument++;
      frame.property = null;
    } else if (token.text === ":" && frame?.open === "{" && frame.property === null) {
      frame.property = all[at - 1]?.text ?? null;
    }
  }
  return found;
}

function isShown(frame: Frame, outer: Frame | undefined): boolean {
  if (frame.element) return frame.argument >= 2;
  const isProperties = frame.open === "{" && outer?.element === true && outer.argument === 1;
  return isProperties && frame.property !== null && TEXT_PROPERTIES.has(frame.property);
}

function isWords(text: string): boolean {
  return /\p{L}/u.test(text) && !NAMES.test(text.trim());
}

/** `kind === "on"` compares with a text and does not show it. */
function isCompared(all: readonly Token[], at: number): boolean {
  const isComparison = (token: Token | undefined): boolean => token?.text === "===" || token?.text === "!==";
  return (
    isComparison(all[at - 1]) ||
    isComparison(all[at + 1]) ||
    (all[at + 1]?.text === ":" && all[at - 1]?.text !== "?" && all[at - 1]?.text !== ":")
  );
}
