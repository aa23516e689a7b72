import { messageKey } from "../../src/core/message/message.ts";
import type { TokenFormat } from "../../src/core/session/token/token-format.ts";
import type { Text } from "./rules-page.ts";

const STATE = {
  server: "on the server",
  "client-readable": "in the browser, readable",
  "client-sealed": "in the browser, sealed",
  unknown: "unknown",
} as const;

/** docs/tokens.md: every form of value that is recognised, in the order in which they are tried. */
export function tokensPage(formats: readonly TokenFormat[], text: Text): string {
  return [
    "# Tokens",
    "",
    "Made from the registry of recognisers by `node scripts/run.mjs docs`; a test fails when it is out of date.",
    "",
    "A value is read where it is: nothing is sent, and no signature is checked, since no key is at hand. The first",
    "recogniser that knows a value has it. Where the form alone leaves it open, the name of the cookie decides, and without",
    'it the reading says "perhaps". Values of more than 8,192 characters are not read; what is compressed is inflated up to',
    "256 KB; JSON is read 32 levels deep; 100 fields are listed.",
    "",
    "| format | name | product | state | looks like |",
    "|---|---|---|---|---|",
    ...formats.map(
      ({ id, product, state, shape }) =>
        `| ${id} | ${text(messageKey("token_format", id))} | ${product ?? ""} | ${STATE[state]} | ${cell(shape)} |`,
    ),
    "",
    "## Strength",
    "",
    "The bound says what a token of this form can hold at most. It never says what it does hold: that depends on the",
    "generator, which no value shows.",
    "",
    "1. Of an id with a known make, the random bits of that make: 122 of a UUID version 4, 74 of version 7, 14 of version 1.",
    "   Of others, length times the bits of the smallest common alphabet that holds every character seen.",
    "2. Prefix, server node and signature count nothing, nor do times within ten years, runs of one character, and",
    "   characters that are the same in every value seen.",
    "3. Values that are numbers close to each other are a counter: the bound is their distance.",
    "4. A regularity counts only where it is no chance (24 bits), and Shannon's measure only where a text of 20 characters",
    "   and more is clearly unlike a random one. Otherwise a random id of 128 bits would read as 115.",
    "5. Of what is signed and readable, the bound is the length of the signature: others would have to guess it, or the key.",
    "   Of what is sealed there is none.",
    "",
  ].join("\n");
}

function cell(text: string): string {
  return text.replaceAll("|", "\\|").replaceAll("<", "&lt;");
}
