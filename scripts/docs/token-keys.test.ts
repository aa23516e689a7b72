import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { messageKey } from "../../src/core/message/message.ts";
import { REGISTERED_CLAIMS, REGISTERED_HEADERS } from "../../src/core/session/token/registered-claims.ts";
import { TOKEN_FORMATS } from "../../src/core/session/token/registry.ts";
import { projectRoot } from "../root.ts";

type Messages = Readonly<Record<string, { readonly message: string }>>;

const FOLDER = join(projectRoot(), "src/core/session/token");
const code = readdirSync(FOLDER, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"))
  .map((name) => readFileSync(join(FOLDER, name), "utf8"))
  .join("\n");

/** Ids that stand in code as the first argument of a function. */
function called(name: string): readonly string[] {
  return [...code.matchAll(new RegExp(`\\b${name}\\(\\s*"([a-z][a-z-]*)"`, "g"))].map(([, id = ""]) => id);
}

const PART_IN_CODE =
  /\["([a-z-]+)",\s*[\w.(]|name: "([a-z-]+)",\s*start|splitParts\([^[]*\[([^\]]*)\]|NAMES = \[([^\]]*)\]/g;

function partNames(): readonly string[] {
  const found = [...code.matchAll(PART_IN_CODE)].flatMap(([, one, other, list, names]) =>
    list !== undefined || names !== undefined
      ? [...(list ?? names ?? "").matchAll(/"([a-z-]+)"/g)].map(([, id = ""]) => id)
      : [one ?? other ?? ""],
  );
  return [...found, ...called("wholePart"), "id"].filter((name) => !NOT_PARTS.includes(name));
}

/** The first field of an object that was read, which is written as parts are. */
const NOT_PARTS: readonly string[] = ["class"];

const WANTED = new Set([
  ...TOKEN_FORMATS.map(({ id }) => messageKey("token_format", id)),
  ...partNames().map((name) => messageKey("token_part", name)),
  ...[...called("note"), "node-random", "node-address"].map((id) => messageKey("token_note", id)),
  ...called("because").map((id) => messageKey("token_because", id)),
  ...[...called("fact"), ...called("timeFact"), "made-twitter", "made-discord"].map((id) =>
    messageKey("token_fact", id),
  ),
  ...REGISTERED_CLAIMS.map((name) => messageKey("token_meaning", name)),
  ...REGISTERED_HEADERS.map((name) => messageKey("token_header", name)),
  ...["server", "client-readable", "client-sealed", "unknown"].map((state) => messageKey("token_state", state)),
]);

describe.each(["en", "ko"])("messages of tokens in %s", (language) => {
  const file = join(projectRoot(), "assets/_locales", language, "token.json");
  const messages: Messages = JSON.parse(readFileSync(file, "utf8"));

  test("every id in code has its text", () => {
    expect([...WANTED].filter((key) => !messages[key]?.message)).toEqual([]);
  });

  test("every text belongs to something in code", () => {
    const made = Object.keys(messages).filter((key) =>
      /^token_(?:format|part|note|because|fact|meaning|header)_/.test(key),
    );
    expect(made.filter((key) => !WANTED.has(key) && key !== "token_part_length")).toEqual([]);
  });
});
