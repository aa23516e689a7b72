import { fact } from "../claim.ts";
import { base64Utf8 } from "../encoding/text.ts";
import { wholePart } from "../part.ts";
import type { TokenFormat } from "../token-format.ts";

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** Session id of Spring Session, a random UUID in base64. DefaultCookieSerializer */
export const springSession: TokenFormat = {
  id: "spring-session",
  product: "Spring Session",
  state: "server",
  shape: "base64(UUID)",
  read: ({ text, name }) => {
    const uuid = text.length === 48 ? base64Utf8(text) : null;
    if (uuid === null || !UUID.test(uuid)) return null;
    return {
      confidence: name === "SESSION" ? "observed" : "likely",
      parts: wholePart("id", text, uuid),
      claims: [fact("uuid", uuid)],
    };
  },
};
