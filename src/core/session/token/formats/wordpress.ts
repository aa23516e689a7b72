import { claim, timeFact } from "../claim.ts";
import { note } from "../note.ts";
import { splitParts } from "../part.ts";
import { epochTime } from "../time-of.ts";
import type { TokenFormat } from "../token-format.ts";

const SHAPE = /^([^|]{1,60})\|(\d{10})\|([0-9A-Za-z]{43})\|([0-9a-f]{64})$/;

/** Sign-in cookie of WordPress since 4.0. https://developer.wordpress.org/reference/functions/wp_generate_auth_cookie/ */
export const wordpress: TokenFormat = {
  id: "wordpress",
  product: "WordPress",
  state: "server",
  shape: "USER\\|EXPIRY\\|TOKEN\\|HMAC",
  read: ({ text }) => {
    const [, user = "", expiry = "", token = "", signature = ""] = SHAPE.exec(text) ?? [];
    const expires = epochTime(Number(expiry));
    if (user === "" || expires === null) return null;
    return {
      confidence: "observed",
      parts: splitParts(
        [user, expiry, token, signature],
        ["payload", "timestamp", "id", "signature"],
        [user, new Date(expires).toISOString(), token],
      ),
      claims: [claim("user", user), timeFact("expires", expiry, expires)],
      notes: [note("signature-not-checked")],
      expiresAt: expires,
    };
  },
};
