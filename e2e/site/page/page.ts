import { type Answer, answer } from "../serve/answer.ts";
import { around } from "../serve/around.ts";
import { type Ask, cookieNamed, type Header } from "../serve/ask.ts";
import { html, Markup } from "./html.ts";
import { STYLESHEET } from "./stylesheet.ts";

export interface PageOptions {
  readonly status?: number;
  readonly headers?: readonly Header[];
  /** For frames: no line of links above. */
  readonly bare?: boolean;
}

/** A whole page of any site; the title says what to try, and the theme cookie chooses the colours. */
export function page(ask: Ask, title: string, body: Markup, options: PageOptions = {}): Answer {
  const theme = cookieNamed(ask, "theme");
  const mark = theme === "dark" || theme === "light" ? html` data-theme="${theme}"` : undefined;
  const { hosts, url } = around(ask);
  const sites = [hosts.shop, hosts.portal, hosts.flags, hosts.chat, hosts.sso];
  const links = html`<header><strong>${ask.host}</strong> ${sites.map((host) => html`<a href="${url(host, "/")}">${host}</a> `)}</header>`;
  const whole = html`<!doctype html>
<html lang="en"${mark}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<link rel="icon" href="data:,">
<style>${new Markup(STYLESHEET)}</style>
</head>
<body>
${options.bare ? undefined : links}
<main>
<h1>${title}</h1>
${body}
</main>
</body>
</html>
`;
  const own = options.headers ?? [];
  const says = own.some(([name]) => name === "Cache-Control");
  const headers: Header[] = [...(says ? [] : [["Cache-Control", "no-cache"] as const]), ...own];
  return answer("text/html; charset=utf-8", whole.text, headers, options.status);
}
