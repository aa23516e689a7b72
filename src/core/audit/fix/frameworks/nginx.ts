import type { Framework } from "../framework.ts";

export const nginx: Framework = {
  id: "nginx",
  name: "nginx",
  cookies: null,
  header: /^nginx/i,
  proxy: true,
  settings: {
    secure: {
      place: "nginx.conf",
      code: "proxy_cookie_flags ~ secure;",
      url: "https://nginx.org/en/docs/http/ngx_http_proxy_module.html#proxy_cookie_flags",
    },
    httponly: {
      place: "nginx.conf",
      code: "proxy_cookie_flags ~ httponly;",
      url: "https://nginx.org/en/docs/http/ngx_http_proxy_module.html#proxy_cookie_flags",
    },
    samesite: {
      place: "nginx.conf",
      code: "proxy_cookie_flags ~ samesite=lax;",
      url: "https://nginx.org/en/docs/http/ngx_http_proxy_module.html#proxy_cookie_flags",
    },
  },
};
