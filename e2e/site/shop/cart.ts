import { type Answer, json, redirect, setting } from "../serve/answer.ts";
import { type Ask, cookieNamed, fieldsOf, headerOf } from "../serve/ask.ts";
import type { Route } from "../serve/route.ts";

const THIRTY_DAYS = 30 * 24 * 60 * 60;
const YEAR = 365 * 24 * 60 * 60;

/** The cart is in the cookie itself, `cup.2-pen.1`: nothing of it is on the server. */
export function cartOf(ask: Ask): ReadonlyMap<string, number> {
  const pairs = (cookieNamed(ask, "cart") ?? "").split("-").map((item) => item.split("."));
  return new Map(pairs.flatMap(([name, count]) => (name ? [[name, Number(count) || 1]] : [])));
}

function add(ask: Ask): Answer {
  const item = (fieldsOf(ask).get("item") ?? "cup").replace(/[^a-z]/g, "");
  const cart = cartOf(ask);
  const changed = new Map([...cart, [item, (cart.get(item) ?? 0) + 1]]);
  return redirect("/", setting([cartLine(changed)]), 303);
}

/** Takes the change only with the token of the XSRF-TOKEN cookie repeated in a header. */
function put(ask: Ask): Answer {
  const token = cookieNamed(ask, "XSRF-TOKEN");
  const known = token !== undefined && headerOf(ask, "x-xsrf-token") === token;
  if (!known) return json({ error: "csrf token missing or wrong" }, [], 403);
  return json({ saved: true }, setting([cartLine(new Map([["cup", 1]]))]));
}

function cartLine(cart: ReadonlyMap<string, number>): string {
  const value = [...cart].map(([name, count]) => `${name}.${count}`).join("-");
  return `cart=${value}; Max-Age=${THIRTY_DAYS}; Path=/; SameSite=Lax`;
}

function theme(ask: Ask): Answer {
  const wanted = ask.query.get("set") === "light" ? "light" : "dark";
  return redirect("/", setting([`theme=${wanted}; Max-Age=${YEAR}; Path=/; SameSite=Lax`]), 303);
}

export const cartRoutes: readonly Route[] = [
  { method: "POST", path: "/cart/add", handle: add },
  { method: "PUT", path: "/cart", handle: put },
  { method: "GET", path: "/theme", handle: theme },
];
