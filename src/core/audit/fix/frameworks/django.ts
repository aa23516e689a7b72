import type { Framework } from "../framework.ts";

export const django: Framework = {
  id: "django",
  name: "Django",
  cookies: /^(?:sessionid|csrftoken)$/,
  header: /^WSGIServer/i,
  proxy: false,
  settings: {
    secure: {
      place: "settings.py",
      code: "SESSION_COOKIE_SECURE = True\nCSRF_COOKIE_SECURE = True",
      url: "https://docs.djangoproject.com/en/stable/ref/settings/#sessions",
    },
    httponly: {
      place: "settings.py",
      code: "SESSION_COOKIE_HTTPONLY = True",
      url: "https://docs.djangoproject.com/en/stable/ref/settings/#sessions",
    },
    samesite: {
      place: "settings.py",
      code: 'SESSION_COOKIE_SAMESITE = "Lax"\nCSRF_COOKIE_SAMESITE = "Lax"',
      url: "https://docs.djangoproject.com/en/stable/ref/settings/#sessions",
    },
    prefix: {
      place: "settings.py",
      code: 'SESSION_COOKIE_NAME = "__Host-id"\nSESSION_COOKIE_SECURE = True',
      url: "https://docs.djangoproject.com/en/stable/ref/settings/#sessions",
    },
    rotation: {
      place: "sign-in view",
      code: "request.session.cycle_key()",
      url: "https://docs.djangoproject.com/en/stable/topics/http/sessions/",
    },
    persistence: {
      place: "settings.py",
      code: "SESSION_EXPIRE_AT_BROWSER_CLOSE = True",
      url: "https://docs.djangoproject.com/en/stable/ref/settings/#sessions",
    },
    timeout: {
      place: "settings.py",
      code: "SESSION_COOKIE_AGE = 1800\nSESSION_SAVE_EVERY_REQUEST = True",
      url: "https://docs.djangoproject.com/en/stable/ref/settings/#sessions",
    },
  },
};
