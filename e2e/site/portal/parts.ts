import { html, type Markup } from "../page/html.ts";
import { page } from "../page/page.ts";
import type { Answer } from "../serve/answer.ts";
import type { Ask } from "../serve/ask.ts";

/** A form with a user name and a password field, to `action`. */
export function passwordForm(action: string, more?: Markup): Markup {
  return html`
<form class="card" method="post" action="${action}">
<label>Name <input id="username" name="username" autocomplete="username" value="ada"></label>
<label>Password <input id="password" name="password" type="password" autocomplete="current-password"></label>
${more}
<button id="sign-in">Sign in</button>
</form>`;
}

/** The page behind a sign-in, with the way out. */
export function insidePage(ask: Ask, user: string, out: string, more?: Markup): Answer {
  const body = html`
<section><p>Signed in as <strong id="user">${user}</strong>.</p>
<p class="row"><a id="again" href="${ask.path}">Load again</a> <a id="logout" href="${out}">Sign out</a></p>${more}</section>`;
  return page(ask, "Signed in", body, { headers: [["Cache-Control", "no-store"]] });
}

export function wrong(): Markup {
  return html`<p id="failed" role="alert">That is not right.</p>`;
}
