import type { Framework } from "../framework.ts";

/** nginx takes the first line that matches a cookie and no other. */
const ONE_LINE = "# all flags of a cookie in one line: the first line that matches counts";

export const nginx: Framework = {
  id: "nginx",
  name: "nginx",
  cookies: null,
  header: /^nginx/i,
  proxy: true,
  settings: {
    secure: {
      place: "nginx.conf",
      code: `${ONE_LINE}\nproxy_cookie_flags ~ secure;`,
      url: "https://nginx.org/en/docs/http/ngx_http_proxy_module.html#proxy_cookie_flags",
    },
    httponly: {
      place: "nginx.conf",
      code: `${ONE_LINE}\nproxy_cookie_flags name httponly;`,
      url: "https://nginx.org/en/docs/http/ngx_http_proxy_module.html#proxy_cookie_flags",
    },
    samesite: {
      place: "nginx.conf",
      code: `${ONE_LINE}\nproxy_cookie_flags name samesite=lax;`,
      url: "https://nginx.org/en/docs/http/ngx_http_proxy_module.html#proxy_cookie_flags",
    },
  },
};
