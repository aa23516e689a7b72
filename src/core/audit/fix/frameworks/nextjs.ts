import type { Framework } from "../framework.ts";

export const nextJs: Framework = {
  id: "nextjs",
  name: "Next.js",
  cookies: null,
  header: /^Next\.js/i,
  proxy: false,
  settings: {
    secure: {
      place: "route handler or server action",
      code: "(await cookies()).set(name, value, { secure: true })",
      url: "https://nextjs.org/docs/app/api-reference/functions/cookies",
    },
    httponly: {
      place: "route handler or server action",
      code: "(await cookies()).set(name, value, { httpOnly: true })",
      url: "https://nextjs.org/docs/app/api-reference/functions/cookies",
    },
    samesite: {
      place: "route handler or server action",
      code: "(await cookies()).set(name, value, { sameSite: 'lax' })",
      url: "https://nextjs.org/docs/app/api-reference/functions/cookies",
    },
    prefix: {
      place: "route handler or server action",
      code: "(await cookies()).set('__Host-id', value, { secure: true, path: '/' })",
      url: "https://nextjs.org/docs/app/api-reference/functions/cookies",
    },
    persistence: {
      place: "route handler or server action",
      code: "(await cookies()).set(name, value, { maxAge: undefined })",
      url: "https://nextjs.org/docs/app/api-reference/functions/cookies",
    },
  },
};
