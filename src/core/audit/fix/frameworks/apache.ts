import type { Framework } from "../framework.ts";

/**
 * mod_headers keeps two tables. What a proxied server or PHP as a module sets is in the one that `always` leaves alone,
 * what a CGI sets in the other. Its expressions tell capitals from small letters.
 */
const edit = (pattern: string, replacement: string): string =>
  ["Header edit", "Header always edit"]
    .map((directive) => `${directive} Set-Cookie "(?i)${pattern}" "${replacement}"`)
    .join("\n");

export const apache: Framework = {
  id: "apache",
  name: "Apache HTTP Server",
  cookies: null,
  header: /^Apache(?:\/|$)/i,
  proxy: true,
  settings: {
    secure: {
      place: "httpd.conf",
      code: edit(String.raw`^((?!.*;\s*secure\b).*)$`, "$1; Secure"),
      url: "https://httpd.apache.org/docs/2.4/mod/mod_headers.html#header",
    },
    // Named, for a script may have to read the others, and another site's page to send them.
    httponly: {
      place: "httpd.conf",
      code: edit(String.raw`^(name=(?!.*;\s*httponly\b).*)$`, "$1; HttpOnly"),
      url: "https://httpd.apache.org/docs/2.4/mod/mod_headers.html#header",
    },
    samesite: {
      place: "httpd.conf",
      code: edit(String.raw`^(name=(?:(?!;\s*samesite\b).)*)(?:;\s*samesite\b[^;]*)?(.*)$`, "$1$2; SameSite=Lax"),
      url: "https://httpd.apache.org/docs/2.4/mod/mod_headers.html#header",
    },
  },
};
