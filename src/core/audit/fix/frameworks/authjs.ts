import type { Framework } from "../framework.ts";

export const authJs: Framework = {
  id: "authjs",
  name: "Auth.js (NextAuth.js)",
  cookies: /^(?:next-auth|authjs)\.session-token(?:\.\d+)?$/,
  header: null,
  proxy: false,
  settings: {
    secure: {
      place: "NextAuth({ … })",
      code: "useSecureCookies: true",
      url: "https://authjs.dev/reference/core#authconfig",
    },
    httponly: {
      place: "NextAuth({ … })",
      code: 'cookies: {\n  sessionToken: {\n    name: "__Secure-authjs.session-token",\n    options: { httpOnly: true, sameSite: "lax", path: "/", secure: true },\n  },\n}',
      url: "https://authjs.dev/reference/core#authconfig",
    },
    samesite: {
      place: "NextAuth({ … })",
      code: 'cookies: {\n  sessionToken: {\n    name: "__Secure-authjs.session-token",\n    options: { httpOnly: true, sameSite: "lax", path: "/", secure: true },\n  },\n}',
      url: "https://authjs.dev/reference/core#authconfig",
    },
    prefix: {
      place: "NextAuth({ … })",
      code: 'cookies: {\n  sessionToken: {\n    name: "__Host-id",\n    options: { httpOnly: true, sameSite: "lax", path: "/", secure: true },\n  },\n}',
      url: "https://authjs.dev/reference/core#authconfig",
    },
    timeout: {
      place: "NextAuth({ … })",
      code: "session: { maxAge: 30 * 60, updateAge: 5 * 60 }",
      url: "https://authjs.dev/reference/core#authconfig",
    },
  },
};
