import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { messageKey } from "../../src/core/message/message.ts";
import { LIFETIME_STANDARDS } from "../../src/core/session/lifetime-standards.ts";
import { TRACK_EVENT_KINDS, TRACK_STATES } from "../../src/core/session/track/session-track.ts";
import { projectRoot } from "../root.ts";

const SESSION = join(projectRoot(), "src/core/session");

/** Keys that stand in code as they are. */
function literalKeys(): readonly string[] {
  const files = ["track", "moment"].flatMap((folder) =>
    readdirSync(join(SESSION, folder)).map((name) => join(SESSION, folder, name)),
  );
  const code = files
    .filter((name) => !name.endsWith(".test.ts"))
    .map((name) => readFileSync(name, "utf8"))
    .join("\n");
  return [...code.matchAll(/"(session_[a-z0-9_]+)"/g)].map(([, key]) => key ?? "");
}

/** Keys that are made from the ids in code. */
const MADE = [
  ...LIFETIME_STANDARDS.map(({ id }) => messageKey("session_standard", id)),
  ...["over", "within", "not-seen"].map((word) => messageKey("session_lifetime", word)),
  ...["bearer", "url"].map((carrier) => messageKey("session_carrier", carrier)),
  ...["session", "not-session"].map((word) => messageKey("session_correction", word)),
  ...TRACK_EVENT_KINDS.map((kind) => messageKey("session_event", kind)),
  ...TRACK_STATES.map((state) => messageKey("session_state", state)),
  ...["proven", "likely", "unknown", "no"].map((word) => messageKey("session_authenticates", word)),
];

describe.each(["en", "ko"])("what is told of sessions in %s", (language) => {
  const part = join(projectRoot(), "assets/_locales", language, "session.json");
  const messages: Readonly<Record<string, unknown>> = JSON.parse(readFileSync(part, "utf8"));

  test("has a text for every key, and no other", () => {
    expect(Object.keys(messages).sort()).toEqual([...new Set([...literalKeys(), ...MADE])].sort());
  });
});
