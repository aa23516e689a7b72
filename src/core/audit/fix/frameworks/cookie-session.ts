import type { Framework } from "../framework.ts";

export const cookieSession: Framework = {
  id: "cookie-session",
  name: "Express (cookie-session)",
  cookies: /^express:sess(?:\.sig)?$/,
  header: null,
  proxy: false,
  settings: {
    secure: {
      place: "cookieSession({ … })",
      code: "app.set('trust proxy', 1)\ncookieSession({ secure: true })",
      url: "https://github.com/expressjs/cookie-session#readme",
    },
    httponly: {
      place: "cookieSession({ … })",
      code: "cookieSession({ httpOnly: true })",
      url: "https://github.com/expressjs/cookie-session#readme",
    },
    samesite: {
      place: "cookieSession({ … })",
      code: "cookieSession({ sameSite: 'lax' })",
      url: "https://github.com/expressjs/cookie-session#readme",
    },
    prefix: {
      place: "cookieSession({ … })",
      code: "cookieSession({ name: '__Host-id', secure: true, path: '/' })",
      url: "https://github.com/expressjs/cookie-session#readme",
    },
    persistence: {
      place: "cookieSession({ … })",
      code: "cookieSession({ maxAge: null })",
      url: "https://github.com/expressjs/cookie-session#readme",
    },
  },
};
