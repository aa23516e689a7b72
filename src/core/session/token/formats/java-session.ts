import { fact } from "../claim.ts";
import { note } from "../note.ts";
import { opaqueId } from "../opaque-id.ts";
import type { Piece } from "../part.ts";
import type { FormatReading, TokenFormat } from "../token-format.ts";

/** Tomcat writes 32 hexadecimal digits and the jvmRoute, Jetty `node0` and an id and `.node0`. */
const WITH_ROUTE = /^([\w+/-]{16,128})([.!])([\w.!:-]{1,64})$/;
/** WebSphere: cache id, session id, clone id. */
const WEBSPHERE = /^(0[0-9]{3})([\w-]{23}):([\w:-]{1,64})$/;
/** WebLogic: random part, then a hash of each server that has the session. */
const WEBLOGIC = /^([\w-]{40,64})((?:!-?\d{1,11}){1,3})(?:!\d{13})?$/;
const PLAIN = /^[\w+/-]{16,128}$/;
const TOMCAT = /^[0-9A-F]{32}$/;
const NAME = /jsession/i;

/** JSESSIONID of servlet containers, with the node that has the session behind it. */
export const javaSession: TokenFormat = {
  id: "java-session",
  product: "Java servlet container",
  state: "server",
  shape: "ID, ID.NODE, ID!NODE",
  read: ({ text, name }) => {
    const named = NAME.test(name);
    const [, logicId = "", hashes = ""] = WEBLOGIC.exec(text) ?? [];
    if (logicId !== "") {
      return { ...routed(logicId, [["route", text.length - logicId.length, hashes]], named), product: "WebLogic" };
    }
    const [, cache = "", sphereId = "", clone = ""] = WEBSPHERE.exec(text) ?? [];
    if (named && cache !== "") return webSphere(cache, sphereId, clone);
    const [, id = "", , route = ""] = WITH_ROUTE.exec(text) ?? [];
    if (id !== "" && (named || TOMCAT.test(id))) {
      return routed(
        id,
        [
          [null, 1],
          ["route", route.length, route],
        ],
        named,
        [fact("route", route)],
      );
    }
    if (named && PLAIN.test(text)) return opaqueId(text, "observed");
    return null;
  },
};

function routed(
  id: string,
  behind: readonly Piece[],
  named: boolean,
  claims: FormatReading["claims"] = [],
): FormatReading {
  return { ...opaqueId(id, named ? "observed" : "likely", behind, [note("route")]), claims };
}

function webSphere(cache: string, id: string, clone: string): FormatReading {
  const start = cache.length;
  return {
    confidence: "observed",
    product: "WebSphere",
    parts: [
      { name: "prefix", start: 0, end: start, text: cache },
      { name: "id", start, end: start + id.length, text: id },
      { name: "route", start: start + id.length + 1, end: start + id.length + 1 + clone.length, text: clone },
    ],
    claims: [fact("route", clone)],
    notes: [note("route")],
  };
}
