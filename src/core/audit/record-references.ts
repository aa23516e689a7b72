import { asvs, wstg } from "./references.ts";
import type { Reference } from "./rule.ts";

const SESSION_TESTS = "06-Session_Management_Testing";

export const ASVS_API = "0x13-V4-API-and-Web-Service";
export const ASVS_SESSION = "0x16-V7-Session-Management";
export const ASVS_TOKENS = "0x18-V9-Self-contained-Tokens";
export const ASVS_DATA = "0x23-V14-Data-Protection";

export const WSTG_SCHEMA = wstg("WSTG-SESS-01", `${SESSION_TESTS}/01-Testing_for_Session_Management_Schema`);
export const WSTG_FIXATION = wstg("WSTG-SESS-03", `${SESSION_TESTS}/03-Testing_for_Session_Fixation`);
export const WSTG_EXPOSED = wstg("WSTG-SESS-04", `${SESSION_TESTS}/04-Testing_for_Exposed_Session_Variables`);
export const WSTG_CSRF = wstg("WSTG-SESS-05", `${SESSION_TESTS}/05-Testing_for_Cross_Site_Request_Forgery`);
export const WSTG_LOGOUT = wstg("WSTG-SESS-06", `${SESSION_TESTS}/06-Testing_for_Logout_Functionality`);
export const WSTG_TIMEOUT = wstg("WSTG-SESS-07", `${SESSION_TESTS}/07-Testing_Session_Timeout`);
export const WSTG_HIJACKING = wstg("WSTG-SESS-09", `${SESSION_TESTS}/09-Testing_for_Session_Hijacking`);
export const WSTG_CORS = wstg("WSTG-CLNT-07", "11-Client-side_Testing/07-Testing_Cross_Origin_Resource_Sharing");
export const WSTG_WEBSOCKETS = wstg("WSTG-CLNT-10", "11-Client-side_Testing/10-Testing_WebSockets");

export const ROTATES = asvs("7.2.4", ASVS_SESSION);
export const ENDS = asvs("7.4.1", ASVS_SESSION);
export const NOT_IN_URLS = asvs("14.2.1", ASVS_DATA);

export function rfc(number: number, section: string): Reference {
  const url = `https://www.rfc-editor.org/rfc/rfc${number}.html#section-${section}`;
  return { standard: `RFC ${number}`, version: "as published", item: section, url };
}

export const CHIPS: Reference = {
  standard: "CHIPS",
  version: "explainer",
  item: "Partitioned",
  url: "https://github.com/privacycg/CHIPS#readme",
};

export const LAYERED: Reference = {
  standard: "Cookies: HTTP State Management Mechanism",
  version: "draft-ietf-httpbis-layered-cookies-02",
  item: "__Http- and __Host-Http-",
  url: "https://datatracker.ietf.org/doc/html/draft-ietf-httpbis-layered-cookies-02",
};

export const DBSC: Reference = {
  standard: "Device Bound Session Credentials",
  version: "W3C draft",
  item: "Secure-Session-Registration",
  url: "https://w3c.github.io/webappsec-dbsc/",
};

export const FETCH: Reference = {
  standard: "Fetch",
  version: "Living Standard",
  item: "credentials mode",
  url: "https://fetch.spec.whatwg.org/#concept-request-credentials-mode",
};
