import type { Connection, Ride } from "../../../core/connection/connection.ts";
import { pathOf } from "../../../core/site/url-parts.ts";
import type { T } from "../../i18n/context.ts";

const PROTOCOLS = { "http/1.0": "HTTP/1.0", "http/1.1": "HTTP/1.1", h2: "HTTP/2", h3: "HTTP/3" } as const;

/** The protocol as its standard writes it, or that it is not told. */
export function protocolText(connection: Connection, t: T): string {
  const { value } = connection.protocol;
  return value === null ? t("connections_not_told") : PROTOCOLS[value];
}

/** What a lane is called: the browser's number for it, or that exchanges of several may stand in it. */
export function connectionName(connection: Connection, t: T): string {
  return connection.identity === "measured" ? `#${connection.id}` : t("connections_unnamed");
}

export function rideName(ride: Ride): string {
  return `${ride.method} ${pathOf(ride.url)}`;
}

/** Milliseconds with as many digits as say something. */
export function millisecondsText(t: T, milliseconds: number): string {
  const digits = milliseconds > 0 && milliseconds < 10 ? 1 : 0;
  return t("connections_milliseconds", milliseconds.toFixed(digits));
}
