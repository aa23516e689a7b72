import { redirect, text } from "../serve/answer.ts";
import { type Ask, type Header, headerOf } from "../serve/ask.ts";
import type { Route } from "../serve/route.ts";

/** User `ada`, password `sesame`. RFC 7617. */
const ACCEPTED = `Basic ${Buffer.from("ada:sesame").toString("base64")}`;
const CHALLENGE: Header = ["WWW-Authenticate", 'Basic realm="the cellar"'];

function isAdmitted(ask: Ask): boolean {
  return headerOf(ask, "authorization") === ACCEPTED;
}

const cookie = (name: string): Header => ["Set-Cookie", `${name}=1; Path=/`];
const refusal = text("Who are you?\n", [CHALLENGE, cookie("asked")], 401);

/** HTTP authentication; every answer sets a cookie. `/cellar/door` leads on to `/garden`, where nobody asks. */
export const credentialRoutes: readonly Route[] = [
  {
    method: "GET",
    path: "/cellar/room",
    handle: (ask) => (isAdmitted(ask) ? text("Come in.\n", [cookie("admitted")]) : refusal),
  },
  { method: "GET", path: "/garden", handle: () => text("Mind the roses.\n", [cookie("outside")]) },
  {
    method: "GET",
    path: "/cellar/door",
    handle: (ask) => (isAdmitted(ask) ? redirect("/garden", [cookie("knocked")]) : refusal),
  },
];
