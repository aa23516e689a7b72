import { html, script } from "../page/html.ts";
import { page } from "../page/page.ts";
import { setting } from "../serve/answer.ts";
import type { Route } from "../serve/route.ts";
import { visit } from "./session.ts";

const OPENER = `
for (const button of document.querySelectorAll("button[data-open]")) {
  button.addEventListener("click", () => open(button.dataset.open, "sign-in", "width=460,height=560"));
}
addEventListener("message", (event) => {
  if (event.origin === location.origin && event.data === "signed in") location.reload();
});`;

const CLOSER = `
if (opener) opener.postMessage("signed in", location.origin);
close();`;

const opening: Route = {
  method: "GET",
  path: "/popup-login",
  handle: (ask) => {
    const { session, lines } = visit(ask);
    const body = html`
<section>
<p>State: <output id="popup-state">${session.user === undefined ? "signed out" : `signed in as ${session.user}`}</output></p>
<p class="row"><button id="open-popup" data-open="/login?next=/popup-done">Sign in here</button>
<button id="open-sso-popup" data-open="/sso-start?return=post&popup=1">Sign in at another site</button></p>
<p class="soft">The window closes itself, and this page then loads again.</p>
</section>${script(OPENER)}`;
    return page(ask, "Sign in through a window of its own", body, { headers: setting(lines) });
  },
};

const done: Route = {
  method: "GET",
  path: "/popup-done",
  handle: (ask) => page(ask, "Signed in: this window closes", script(CLOSER)),
};

export const popupRoutes: readonly Route[] = [opening, done];
