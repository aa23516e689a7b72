import { page } from "../page/page.ts";
import { redirect, setting } from "../serve/answer.ts";
import { fieldsOf } from "../serve/ask.ts";
import type { Route } from "../serve/route.ts";
import { PASSWORD } from "../shop/login.ts";
import { Door } from "./door.ts";
import { insidePage, passwordForm, wrong } from "./parts.ts";

const door = new Door("short_session", "; Max-Age=2");

/** A session that the browser drops after two seconds. */
export const shortRoutes: readonly Route[] = [
  {
    method: "GET",
    path: "/short",
    handle: (ask) => page(ask, "A session of two seconds", passwordForm("/short/login")),
  },
  {
    method: "POST",
    path: "/short/login",
    handle: (ask) => {
      const fields = fieldsOf(ask);
      if (fields.get("password") !== PASSWORD) return page(ask, "Sign in", wrong(), { status: 401 });
      return redirect("/short/home", setting([door.renew(ask, fields.get("username") || "ada")]), 303);
    },
  },
  {
    method: "GET",
    path: "/short/home",
    handle: door.guard("/short", (ask, user) => insidePage(ask, user, "/short/logout")),
  },
  { method: "GET", path: "/short/logout", handle: door.out("/short") },
];
