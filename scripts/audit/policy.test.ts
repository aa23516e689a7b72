import fc from "fast-check";
import { expect, it } from "vitest";
import { RULES } from "../../src/core/audit/registry.ts";
import { decodePolicy, type Policy } from "./policy.ts";

const FILE = "jarscope.config.json";
const read = (config: unknown): Policy => decodePolicy(FILE, JSON.stringify(config));

it("without a word changes nothing", () => {
  expect(read({})).toEqual({
    rules: { scope: null, privacy: false, mutes: [], edits: new Map() },
    corrections: new Map(),
  });
});

it("reads rules, sessions, mutes and scope", () => {
  const { rules, corrections } = read({
    rules: { "secure-missing": "off", "samesite-missing": "info" },
    sessions: [
      { host: "www.shop.example", name: "tok" },
      { host: "shop.example", name: "sid", session: false },
    ],
    muted: [{ rule: "secure-missing", reason: "until March" }],
    scope: ["shop.example"],
    privacy: true,
  });
  expect([...rules.edits]).toEqual([
    ["secure-missing", { off: true }],
    ["samesite-missing", { severity: "info" }],
  ]);
  expect(rules).toMatchObject({ scope: ["shop.example"], privacy: true });
  expect(rules.mutes).toEqual([{ rule: "secure-missing", subject: "*", reason: "until March" }]);
  expect([...corrections]).toEqual([
    ["shop.example cookie tok", "session"],
    ["shop.example cookie sid", "not-session"],
  ]);
});

it.each([
  [{ rule: {} }, "rule: there is no such key."],
  [{ rules: { nonsense: "off" } }, 'rules.nonsense: there is no rule "nonsense"; docs/rules.md lists them.'],
  [{ rules: { "secure-missing": "loud" } }, 'rules.secure-missing: say "off" or one of critical, high'],
  [{ muted: [{ rule: "secure-missing" }] }, "muted.0.reason: this key is missing."],
  [{ muted: [{ rule: "secure-missing", reason: " " }] }, "muted.0.reason: write a text that is not empty."],
  [{ sessions: {} }, "sessions: write a list."],
  [{ sessions: [{ host: "shop.example", name: "a", session: "yes" }] }, "sessions.0.session: say true or false."],
  [{ scope: [""] }, "scope.0: write a text that is not empty."],
])("says of %j what is wrong and where", (config, words) => {
  expect(() => read(config)).toThrow(`${FILE}: ${words}`);
});

it("says that a file is not JSON", () => {
  expect(() => decodePolicy(FILE, "{rules: 1}")).toThrow(/^jarscope\.config\.json is not JSON: [^\n]+\.$/);
});

const key = fc.constantFrom(
  "rules",
  "sessions",
  "muted",
  "scope",
  "privacy",
  "$schema",
  "host",
  "name",
  "rule",
  "reason",
);
const word = fc.oneof(fc.string(), fc.constantFrom("off", "high", "__proto__", ...RULES.map(({ id }) => id)));
const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4 },
    word,
    fc.boolean(),
    fc.double(),
    fc.constant(null),
    fc.array(tie("tree"), { maxLength: 3 }),
    fc.dictionary(fc.oneof(key, word), tie("tree"), { maxKeys: 4 }),
  ),
}));

it("reads any JSON or says in one sentence what is wrong", () => {
  fc.assert(
    fc.property(
      fc.oneof(
        tree.map((value) => JSON.stringify(value)),
        fc.string(),
      ),
      (text) => {
        try {
          expect(decodePolicy(FILE, text).rules.edits).toBeInstanceOf(Map);
        } catch (error) {
          expect(error).toBeInstanceOf(Error);
          expect(String(error)).toMatch(/^Error: jarscope\.config\.json(?:: | is not JSON: )[\s\S]+\.$/);
        }
      },
    ),
    { numRuns: 300 },
  );
});
