import { html } from "../page/html.ts";
import { page } from "../page/page.ts";
import { type Answer, redirect, setting } from "../serve/answer.ts";
import { type Ask, fieldsOf } from "../serve/ask.ts";
import type { Route } from "../serve/route.ts";
import { signIn, signInKeepingId, visit } from "./session.ts";

/** Any user name is let in with this password. */
export const PASSWORD = "sesame";

function form(ask: Ask, failed: boolean): Answer {
  const { lines } = visit(ask);
  const bad = ask.path === "/login-bad";
  const next = localPath(fieldsOf(ask).get("next"));
  const title = bad ? "Sign in: this form keeps the session id" : "Sign in: this form gives a new session id";
  const body = html`
<p class="soft">Any name; the password is <code>${PASSWORD}</code>. Anything else is a failed sign-in and changes no cookie.</p>
${failed ? html`<p id="failed" role="alert">Wrong password.</p>` : undefined}
<form class="card" method="post" action="${ask.path}">
<label>Name <input id="username" name="username" autocomplete="username" value="ada"></label>
<label>Password <input id="password" name="password" type="password" autocomplete="current-password"></label>
<label><input id="remember" name="remember" type="checkbox"> Remember me for 14 days</label>
<input type="hidden" name="next" value="${next}">
<button id="sign-in">Sign in</button>
</form>`;
  return page(ask, title, body, { status: failed ? 401 : 200, headers: setting(lines) });
}

function enter(ask: Ask): Answer {
  const fields = fieldsOf(ask);
  if (fields.get("password") !== PASSWORD) return form(ask, true);
  const user = fields.get("username") || "ada";
  const sign = ask.path === "/login-bad" ? signInKeepingId : signIn;
  return redirect(localPath(fields.get("next")), setting(sign(ask, user, fields.has("remember"))), 303);
}

/** A path on this host, so that the form cannot be used to send people elsewhere. */
function localPath(wanted: string | null): string {
  return wanted?.startsWith("/") && !/^\/[/\\]/.test(wanted) ? wanted : "/account";
}

export const loginRoutes: readonly Route[] = ["/login", "/login-bad"].flatMap((path): Route[] => [
  { method: "GET", path, handle: (ask) => form(ask, false) },
  { method: "POST", path, handle: enter },
]);
