import { html } from "../page/html.ts";
import { page } from "../page/page.ts";
import { type Answer, redirect } from "../serve/answer.ts";
import { around } from "../serve/around.ts";
import { type Ask, fieldsOf } from "../serve/ask.ts";
import type { Route } from "../serve/route.ts";
import { newId, type Session } from "../serve/site-state.ts";
import { PASSWORD } from "../shop/login.ts";
import { passwordForm } from "./parts.ts";

const ID = /;jsessionid=([0-9A-F]+)$/;

/** URL rewriting as servlet containers do it without cookies: the id stands in the path. */
function show(ask: Ask): Answer {
  const session = named(ask);
  if (session === undefined) return redirect(`/url/home;jsessionid=${begin(ask, undefined)}`);
  const tail = `;jsessionid=${session.id}`;
  const { hosts, url } = around(ask);
  const body = html`
<section><p>You are <strong id="user">${session.user ?? "a guest"}</strong>.</p>
<p class="row"><a id="again" href="/url/home${tail}">Load again</a> <a id="logout" href="/url/logout${tail}">Sign out</a></p>
<img src="${url(hosts.ads, "/px.gif")}" referrerpolicy="unsafe-url" alt="" width="1" height="1"></section>
${session.user === undefined ? passwordForm(`/url/login${tail}`) : undefined}`;
  return page(ask, "A session in the address", body);
}

function enter(ask: Ask): Answer {
  const fields = fieldsOf(ask);
  const user = fields.get("password") === PASSWORD ? fields.get("username") || "ada" : undefined;
  return redirect(`/url/home;jsessionid=${begin(ask, user)}`, [], 303);
}

function leave(ask: Ask): Answer {
  ask.world.state(ask.host).sessions.delete(named(ask)?.id ?? "");
  return redirect("/url", [], 303);
}

function named(ask: Ask): Session | undefined {
  return ask.world.state(ask.host).sessions.get(ID.exec(ask.path)?.[1] ?? "");
}

function begin(ask: Ask, user: string | undefined): string {
  const id = newId();
  ask.world.state(ask.host).sessions.set(id, { id, user, visits: 1 });
  return id;
}

const HANDLERS: readonly (readonly [string, (ask: Ask) => Answer])[] = [
  ["/url/login", enter],
  ["/url/logout", leave],
];

function handle(ask: Ask): Answer {
  const bare = ask.path.replace(ID, "");
  const found = HANDLERS.find(([path]) => path === bare);
  return found === undefined ? show(ask) : found[1](ask);
}

export const inUrlRoutes: readonly Route[] = [
  { method: "GET", path: "/url", handle: show },
  { method: "ANY", path: "/url/*", handle },
];
