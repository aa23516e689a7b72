import type { Framework } from "../framework.ts";

export const apache: Framework = {
  id: "apache",
  name: "Apache HTTP Server",
  cookies: null,
  header: /^Apache(?:\/|$)/i,
  proxy: true,
  settings: {
    secure: {
      place: "httpd.conf",
      code: 'Header always edit Set-Cookie "^((?!.*;\\s*secure).*)$" "$1; Secure"',
      url: "https://httpd.apache.org/docs/2.4/mod/mod_headers.html#header",
    },
    httponly: {
      place: "httpd.conf",
      code: 'Header always edit Set-Cookie "^((?!.*;\\s*httponly).*)$" "$1; HttpOnly"',
      url: "https://httpd.apache.org/docs/2.4/mod/mod_headers.html#header",
    },
    samesite: {
      place: "httpd.conf",
      code: 'Header always edit Set-Cookie "^((?!.*;\\s*samesite=).*)$" "$1; SameSite=Lax"',
      url: "https://httpd.apache.org/docs/2.4/mod/mod_headers.html#header",
    },
  },
};
