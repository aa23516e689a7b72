import { opaqueId } from "../opaque-id.ts";
import type { TokenFormat } from "../token-format.ts";

/** 15 octets in an alphabet of 32. System.Web.SessionState.SessionIDManager */
const SHAPE = /^[a-z0-5]{24}$/;
/** Words and hexadecimal numbers of the same length are more common than this without its name. */
const MIXED = /^(?=[^0-9]*[0-9])(?=[0-5a-f]*[g-z])/;

export const aspnetSession: TokenFormat = {
  id: "aspnet-session",
  product: "ASP.NET",
  state: "server",
  shape: "24 × [a-z0-5]",
  read: ({ text, name }) => {
    if (!SHAPE.test(text)) return null;
    if (/asp\.net_session/i.test(name)) return opaqueId(text, "observed");
    return MIXED.test(text) ? opaqueId(text, "check") : null;
  },
};
