import { html, script } from "../page/html.ts";
import { page } from "../page/page.ts";
import { json, setting } from "../serve/answer.ts";
import type { Route } from "../serve/route.ts";
import { newToken } from "../serve/site-state.ts";
import { Door } from "./door.ts";
import { insidePage } from "./parts.ts";

const door = new Door("passport_sid");

/** The requests that a passkey makes; the key itself is left out, since no authenticator is at hand. */
const SCRIPT = `
const post = (url, body) => fetch(url, { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) });
document.getElementById("sign-in").addEventListener("click", async () => {
  const { challenge } = await (await post("/passkey/options", {})).json();
  await post("/passkey/verify", { id: "credential", type: "public-key", response: { clientDataJSON: challenge } });
  location.assign("/passkey/home");
});`;

export const passkeyRoutes: readonly Route[] = [
  {
    method: "GET",
    path: "/passkey",
    handle: (ask) => {
      const body = html`<section><button id="sign-in">Sign in with a passkey</button></section>${script(SCRIPT)}`;
      return page(ask, "Sign in without a password", body, { headers: setting(door.greet(ask)) });
    },
  },
  { method: "POST", path: "/passkey/options", handle: () => json({ challenge: newToken() }) },
  {
    method: "POST",
    path: "/passkey/verify",
    handle: (ask) => json({ verified: true }, setting([door.renew(ask, "ada")])),
  },
  {
    method: "GET",
    path: "/passkey/home",
    handle: door.guard("/passkey", (ask, user) => insidePage(ask, user, "/passkey/logout")),
  },
  { method: "GET", path: "/passkey/logout", handle: door.out("/passkey") },
];
