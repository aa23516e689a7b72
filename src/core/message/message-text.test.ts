import { expect, it } from "vitest";
import { messageText } from "./message-text.ts";

const t = (key: string, ...params: (string | number)[]): string =>
  [key, ...params.map((param) => `<${param}>`)].join(" ");

it("puts the parameters into the text as they are", () => {
  expect(messageText(t, { key: "rule_x_text", params: ["sid", "$1", ""] })).toBe("rule_x_text <sid> <$1> <>");
  expect(messageText(t, { key: "plain" })).toBe("plain");
  expect(messageText(t, { key: "token_x", params: [""] })).toBe("token_x <>");
});

it("says of what a rule found that the cookie has no name", () => {
  expect(messageText(t, { key: "rule_x_text", params: ["", "Secure"] })).toBe(
    "rule_x_text <cookies_nameless> <Secure>",
  );
});
