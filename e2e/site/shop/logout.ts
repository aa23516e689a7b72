import { redirect, setting } from "../serve/answer.ts";
import type { Ask, Header } from "../serve/ask.ts";
import type { Route } from "../serve/route.ts";
import { droppingLines, forget } from "./session.ts";

/** Right: gone from the server and from the browser; `?header=off` leaves Clear-Site-Data out. */
const right: Route = {
  method: "ANY",
  path: "/logout",
  handle: (ask) => {
    forget(ask);
    return redirect("/", [...setting(droppingLines(ask)), ...clearing(ask)], 303);
  },
};

/** Wrong: looks signed out only because of where it leads; the session lives on both sides. */
const wrong: Route = { method: "ANY", path: "/logout-bad", handle: () => redirect("/", [], 303) };

/** Wrong, and harder to notice: the browser forgets, the server still takes the old id. */
const half: Route = {
  method: "ANY",
  path: "/logout-half",
  handle: (ask) => redirect("/", setting(droppingLines(ask)), 303),
};

function clearing(ask: Ask): Header[] {
  const works = ask.scheme === "https" && ask.query.get("header") !== "off";
  return works ? [["Clear-Site-Data", '"cookies"']] : [];
}

export const logoutRoutes: readonly Route[] = [right, wrong, half];
