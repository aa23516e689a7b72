import { type Hosts, relatives } from "../hosts.ts";
import type { Ask } from "./ask.ts";

/** Names and urls of the sites that belong together with the one that is asked. */
export interface Around {
  readonly hosts: Hosts;
  /** A url on another host, by the scheme of this request. */
  url(host: string, path: string): string;
}

export function around(ask: Ask): Around {
  return {
    hosts: relatives(ask.host),
    url: (host, path) => ask.world.url(host, path, { scheme: ask.scheme }),
  };
}

/** `; Secure` where the request came by TLS. */
export function secureHere(ask: Ask): string {
  return ask.scheme === "https" ? "; Secure" : "";
}
