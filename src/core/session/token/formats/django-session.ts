import { opaqueId } from "../opaque-id.ts";
import type { TokenFormat } from "../token-format.ts";

const SHAPE = /^[0-9a-z]{32}$/;

/** Session key of Django: 32 characters out of 36. A hexadecimal one of this length is nearly always something else. */
export const djangoSession: TokenFormat = {
  id: "django-session",
  product: "Django",
  state: "server",
  shape: "32 × [a-z0-9]",
  read: ({ text, name }) => {
    if (!SHAPE.test(text) || !/[g-z]/.test(text)) return null;
    if (name === "sessionid") return opaqueId(text, "likely");
    return /[0-9]/.test(text) && /[w-z]/.test(text) ? opaqueId(text, "check") : null;
  },
};
