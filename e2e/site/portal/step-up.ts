import { html } from "../page/html.ts";
import { page } from "../page/page.ts";
import { type Answer, redirect, setting } from "../serve/answer.ts";
import { type Ask, fieldsOf } from "../serve/ask.ts";
import type { Route } from "../serve/route.ts";
import { PASSWORD } from "../shop/login.ts";
import { Door } from "./door.ts";
import { insidePage, passwordForm, wrong } from "./parts.ts";

const door = new Door("staff_session");
const ADMIN = "admin:";

/** Signs in, or asks again for the password before administration; `/keep` does the second without a new id. */
function enter(ask: Ask): Answer {
  const fields = fieldsOf(ask);
  if (fields.get("password") !== PASSWORD) return page(ask, "Sign in", wrong(), { status: 401 });
  return redirect("/staff/home", setting([door.renew(ask, fields.get("username") || "ada")]), 303);
}

function raise(ask: Ask): Answer {
  const session = door.session(ask);
  if (session?.user === undefined || fieldsOf(ask).get("password") !== PASSWORD) return redirect("/staff", [], 303);
  const user = ADMIN + session.user;
  if (ask.path.endsWith("/keep")) {
    ask.world.state(ask.host).sessions.set(session.id, { ...session, user });
    return redirect("/staff/admin", [], 303);
  }
  return redirect("/staff/admin", setting([door.renew(ask, user)]), 303);
}

export const stepUpRoutes: readonly Route[] = [
  {
    method: "GET",
    path: "/staff",
    handle: (ask) => page(ask, "Staff sign-in", passwordForm("/staff/login"), { headers: setting(door.greet(ask)) }),
  },
  { method: "POST", path: "/staff/login", handle: enter },
  {
    method: "GET",
    path: "/staff/home",
    handle: door.guard("/staff", (ask, user) =>
      insidePage(
        ask,
        user,
        "/staff/logout",
        html`<form method="post" action="/staff/sudo"><input id="password" name="password" type="password">
<button id="raise">Become administrator</button> <button id="raise-keep" formaction="/staff/sudo/keep">the same, old id kept</button></form>`,
      ),
    ),
  },
  { method: "POST", path: "/staff/sudo", handle: raise },
  { method: "POST", path: "/staff/sudo/keep", handle: raise },
  {
    method: "GET",
    path: "/staff/admin",
    handle: door.guard("/staff", (ask, user) =>
      user.startsWith(ADMIN)
        ? insidePage(ask, user, "/staff/logout")
        : page(ask, "Administrators only", wrong(), { status: 403 }),
    ),
  },
  { method: "GET", path: "/staff/logout", handle: door.out("/staff") },
];
