import type { Exchange } from "../../capture/exchange.ts";
import type { Message } from "../../message/message.ts";
import { formPurpose, returnNames } from "./form-purpose.ts";
import { type PathPurpose, pathPurposes } from "./path-purpose.ts";

export type AttemptKind =
  | "password"
  | "path"
  | "new-account"
  | "second-factor"
  | "passkey"
  | "magic-link"
  | "idp-return"
  | "idp-refusal"
  | "token"
  | "step-up";

/** A request that looks like a try to sign in. Nothing says yet whether it succeeded. */
export interface Attempt {
  readonly kind: AttemptKind;
  readonly exchange: Exchange;
  readonly evidence: Message;
}

/** Kinds that say enough by themselves to be told of even where nothing shows how they ended. */
const TELLING: ReadonlySet<AttemptKind> = new Set(["password", "path", "idp-return", "idp-refusal", "magic-link"]);

/** Kinds that go on with what another began. */
const LATER_STEP: ReadonlySet<AttemptKind> = new Set(["second-factor", "idp-return", "idp-refusal", "passkey"]);

export const isTelling = ({ kind }: Attempt): boolean => TELLING.has(kind);
export const isLaterStep = ({ kind }: Attempt): boolean => LATER_STEP.has(kind);

const DOCUMENTS: ReadonlySet<string> = new Set(["main_frame", "sub_frame"]);
const SCRIPTED: ReadonlySet<string> = new Set(["xmlhttprequest", "fetch", "other"]);
const WRITES: ReadonlySet<string> = new Set(["POST", "PUT"]);

export const isDocument = ({ type }: Exchange): boolean => DOCUMENTS.has(type);
export const isScripted = ({ type }: Exchange): boolean => SCRIPTED.has(type);

/** The try to sign in that an exchange is, or null. */
export function attemptOf(exchange: Exchange): Attempt | null {
  if (WRITES.has(exchange.method)) return isDocument(exchange) || isScripted(exchange) ? posted(exchange) : null;
  return exchange.method === "GET" && isDocument(exchange) ? visited(exchange) : null;
}

function posted(exchange: Exchange): Attempt | null {
  const form = formPurpose(exchange.formFields);
  const path = pathPurposes(exchange.url, "whole");
  if (path.has("sign-out") || path.has("reset") || form === "password-change") return null;
  const kind = stepUp(path, form) ?? form ?? byPath(exchange, path);
  return kind === null ? null : { kind, exchange, evidence: evidenceOf(kind, exchange) };
}

function stepUp(path: ReadonlySet<PathPurpose>, form: string | null): AttemptKind | null {
  return path.has("step-up") && form !== "idp-return" && form !== "idp-refusal" ? "step-up" : null;
}

/** Requests that only ask for a challenge or for the mail with the link. */
const PREPARES = /\/(?:options|challenge|begin|start|request|prepare|init|get[\w-]*)\/?(?:[?#]|$)/i;

function byPath(exchange: Exchange, path: ReadonlySet<PathPurpose>): AttemptKind | null {
  if (path.has("passkey")) return PREPARES.test(exchange.url) ? null : "passkey";
  if (path.has("second-factor")) return PREPARES.test(exchange.url) ? null : "second-factor";
  if (path.has("magic-link")) return null;
  // A form whose fields are known and hold no secret is a step before it, for example the one that asks for the name.
  if (path.has("sign-in")) return exchange.formFields.length > 0 ? null : "path";
  if (path.has("register")) return "new-account";
  return isScripted(exchange) && TOKEN_ENDPOINT.test(exchange.url) ? "token" : null;
}

const TOKEN_ENDPOINT = /\/(?:tokens?|auth|sessions?|authorize|authorization)\/?(?:[?#]|$)/i;

const LINK_PARAMETER =
  /[?&](?:token|key|otp|code|t|hash|signature|ticket|confirmation_token|login_token|auth_token)=[^&#]{6}/i;

/** What a link must hold to say anything: reading every query would cost more than all the rest. */
const TELLING_PARAMETER =
  /[?&](?:code|state|id_token|saml\w+|wresult|oauth_\w+|openid\.\w+|error|token|key|otp|t|hash|signature|ticket|\w+_token)=/i;

/** A service ticket of CAS. https://apereo.github.io/cas/7.1.x/protocol/CAS-Protocol-Specification.html section 3.1 */
const CAS_TICKET = /[?&]ticket=ST-/;

function visited(exchange: Exchange): Attempt | null {
  const { url } = exchange;
  const query = url.indexOf("?");
  if (query < 0) return null;
  if (!TELLING_PARAMETER.test(url)) return null;
  const make = (kind: AttemptKind, names: string): Attempt => ({
    kind,
    exchange,
    evidence: evidenceOf(kind, exchange, names),
  });
  const back = returnNames(new Set(new URLSearchParams(url.slice(query + 1).split("#", 1)[0]).keys()));
  if (back) return make(back.refused ? "idp-refusal" : "idp-return", back.names);
  if (CAS_TICKET.test(url)) return make("idp-return", "ticket");
  return LINK_PARAMETER.test(url) && pathPurposes(url, "whole").has("magic-link") ? make("magic-link", "") : null;
}

function evidenceOf(kind: AttemptKind, { formFields }: Exchange, names?: string): Message {
  switch (kind) {
    case "password":
      return { key: "session_attempt_password" };
    case "path":
      return { key: "session_attempt_path" };
    case "new-account":
      return { key: "session_attempt_new_account" };
    case "second-factor":
      return { key: "session_attempt_second_factor" };
    case "passkey":
      return { key: "session_attempt_passkey" };
    case "magic-link":
      return { key: "session_attempt_magic_link" };
    case "idp-return":
      return { key: "session_attempt_idp_return", params: [names ?? returnNames(new Set(formFields))?.names ?? ""] };
    case "idp-refusal":
      return { key: "session_attempt_idp_refusal" };
    case "token":
      return { key: "session_attempt_token" };
    case "step-up":
      return { key: "session_attempt_step_up" };
  }
}
