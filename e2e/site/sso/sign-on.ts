import { placeOf } from "../hosts.ts";
import { html, script } from "../page/html.ts";
import { page } from "../page/page.ts";
import { type Answer, redirect, setting, text } from "../serve/answer.ts";
import { secureHere } from "../serve/around.ts";
import { type Ask, cookieNamed, fieldsOf } from "../serve/ask.ts";
import type { Route } from "../serve/route.ts";
import { newId, newToken } from "../serve/site-state.ts";
import { PASSWORD } from "../shop/login.ts";

const PASSED_ON = ["client_id", "response_type", "response_mode", "redirect_uri", "state"] as const;

/** Signed in here already: straight back. Otherwise the sign-in form of this site. */
function authorize(ask: Ask): Answer {
  const back = returnUrl(fieldsOf(ask));
  if (back === undefined) return text("unknown redirect_uri\n", [], 400);
  const session = ask.world.state(ask.host).sessions.get(cookieNamed(ask, "sso_session") ?? "");
  return session?.user === undefined ? form(ask, false) : goBack(ask, back, session.user, []);
}

function enter(ask: Ask): Answer {
  const fields = fieldsOf(ask);
  const back = returnUrl(fields);
  if (back === undefined) return text("unknown redirect_uri\n", [], 400);
  if (fields.get("password") !== PASSWORD) return form(ask, true);
  const user = fields.get("username") || "ada";
  const id = newId();
  ask.world.state(ask.host).sessions.set(id, { id, user, visits: 1 });
  return goBack(ask, back, user, [`sso_session=${id}; Path=/${secureHere(ask)}; HttpOnly; SameSite=Lax`]);
}

function form(ask: Ask, failed: boolean): Answer {
  const fields = fieldsOf(ask);
  const hidden = PASSED_ON.map((name) => html`<input type="hidden" name="${name}" value="${fields.get(name) ?? ""}">`);
  const body = html`
<p class="soft">Any name; the password is <code>${PASSWORD}</code>.</p>
${failed ? html`<p id="failed" role="alert">Wrong password.</p>` : undefined}
<form class="card" method="post" action="/authorize">${hidden}
<label>Name <input id="username" name="username" value="ada"></label>
<label>Password <input id="password" name="password" type="password"></label>
<button id="sign-in">Sign in and return</button></form>`;
  const lines = [`sso_visit=${newToken()}; Path=/${secureHere(ask)}; HttpOnly; SameSite=Lax`];
  return page(ask, "Sign-on site: sign in here for the shop", body, {
    status: failed ? 401 : 200,
    headers: setting(lines),
  });
}

function goBack(ask: Ask, back: URL, user: string, lines: readonly string[]): Answer {
  const fields = fieldsOf(ask);
  const code = newToken();
  ask.world.state(ask.host).codes.set(code, user);
  const state = fields.get("state") ?? "";
  if (fields.get("response_mode") !== "form_post") {
    back.search = new URLSearchParams({ code, state }).toString();
    return redirect(back.href, setting(lines));
  }
  const body = html`<form id="return-form" method="post" action="${back.href}">
<input type="hidden" name="code" value="${code}"><input type="hidden" name="state" value="${state}">
<button>Back to the shop</button></form>${script('document.getElementById("return-form").submit();')}`;
  return page(ask, "Signed in: returning", body, { headers: setting(lines) });
}

/** The return address, if it is the callback of a shop: nobody else gets a code. */
function returnUrl(fields: URLSearchParams): URL | undefined {
  const wanted = fields.get("redirect_uri") ?? "";
  if (!URL.canParse(wanted)) return undefined;
  const url = new URL(wanted);
  return placeOf(url.hostname).role === "shop" && url.pathname === "/signin-oidc" ? url : undefined;
}

function signOut(ask: Ask): Answer {
  ask.world.state(ask.host).sessions.delete(cookieNamed(ask, "sso_session") ?? "");
  return redirect("/", setting(["sso_session=; Path=/; Max-Age=0"]), 303);
}

function home(ask: Ask): Answer {
  const session = ask.world.state(ask.host).sessions.get(cookieNamed(ask, "sso_session") ?? "");
  const body = html`<section><p>Here you are <strong id="user">${session?.user ?? "signed out"}</strong>.</p>
<p><a id="logout" href="/logout">Sign out</a></p></section>`;
  return page(ask, "Sign-on site: come here from the shop", body);
}

export const ssoRoutes: readonly Route[] = [
  { method: "GET", path: "/authorize", handle: authorize },
  { method: "POST", path: "/authorize", handle: enter },
  { method: "ANY", path: "/logout", handle: signOut },
  { method: "GET", path: "/", handle: home },
];
