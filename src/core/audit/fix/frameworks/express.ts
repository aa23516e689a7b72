import type { Framework } from "../framework.ts";

export const express: Framework = {
  id: "express",
  name: "Express (express-session)",
  cookies: /^connect\.sid$/,
  header: /^Express$/i,
  proxy: false,
  settings: {
    secure: {
      place: "session({ … })",
      code: "app.set('trust proxy', 1)\nsession({ cookie: { secure: true } })",
      url: "https://github.com/expressjs/session#readme",
    },
    httponly: {
      place: "session({ … })",
      code: "session({ cookie: { httpOnly: true } })",
      url: "https://github.com/expressjs/session#readme",
    },
    samesite: {
      place: "session({ … })",
      code: "session({ cookie: { sameSite: 'lax' } })",
      url: "https://github.com/expressjs/session#readme",
    },
    prefix: {
      place: "session({ … })",
      code: "session({ name: '__Host-id', cookie: { secure: true, path: '/' } })",
      url: "https://github.com/expressjs/session#readme",
    },
    rotation: {
      place: "sign-in handler",
      code: "req.session.regenerate((error) => { /* then set the user */ })",
      url: "https://github.com/expressjs/session#readme",
    },
    persistence: {
      place: "session({ … })",
      code: "session({ cookie: { maxAge: null } })",
      url: "https://github.com/expressjs/session#readme",
    },
  },
};
