import type { Framework } from "../framework.ts";

export const laravel: Framework = {
  id: "laravel",
  name: "Laravel",
  cookies: /^(?:laravel[_-]session|XSRF-TOKEN)$/,
  header: null,
  proxy: false,
  settings: {
    secure: {
      place: ".env",
      code: "SESSION_SECURE_COOKIE=true",
      url: "https://github.com/laravel/laravel/blob/12.x/config/session.php",
    },
    httponly: {
      place: ".env",
      code: "SESSION_HTTP_ONLY=true",
      url: "https://github.com/laravel/laravel/blob/12.x/config/session.php",
    },
    samesite: {
      place: ".env",
      code: "SESSION_SAME_SITE=lax",
      url: "https://github.com/laravel/laravel/blob/12.x/config/session.php",
    },
    prefix: {
      place: ".env",
      code: "SESSION_COOKIE=__Host-id\nSESSION_SECURE_COOKIE=true",
      url: "https://github.com/laravel/laravel/blob/12.x/config/session.php",
    },
    rotation: {
      place: "sign-in controller",
      code: "$request->session()->regenerate();",
      url: "https://laravel.com/docs/12.x/session",
    },
    persistence: {
      place: ".env",
      code: "SESSION_EXPIRE_ON_CLOSE=true",
      url: "https://github.com/laravel/laravel/blob/12.x/config/session.php",
    },
    timeout: {
      place: ".env",
      code: "SESSION_LIFETIME=30",
      url: "https://github.com/laravel/laravel/blob/12.x/config/session.php",
    },
  },
};
