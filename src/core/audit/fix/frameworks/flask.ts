import type { Framework } from "../framework.ts";

export const flask: Framework = {
  id: "flask",
  name: "Flask",
  cookies: /^session$/,
  header: /^Werkzeug\//i,
  proxy: false,
  settings: {
    secure: {
      place: "app.config",
      code: 'app.config["SESSION_COOKIE_SECURE"] = True',
      url: "https://flask.palletsprojects.com/en/stable/config/#builtin-configuration-values",
    },
    httponly: {
      place: "app.config",
      code: 'app.config["SESSION_COOKIE_HTTPONLY"] = True',
      url: "https://flask.palletsprojects.com/en/stable/config/#builtin-configuration-values",
    },
    samesite: {
      place: "app.config",
      code: 'app.config["SESSION_COOKIE_SAMESITE"] = "Lax"',
      url: "https://flask.palletsprojects.com/en/stable/config/#builtin-configuration-values",
    },
    prefix: {
      place: "app.config",
      code: 'app.config["SESSION_COOKIE_NAME"] = "__Host-id"\napp.config["SESSION_COOKIE_SECURE"] = True',
      url: "https://flask.palletsprojects.com/en/stable/config/#builtin-configuration-values",
    },
    rotation: {
      place: "sign-in view",
      code: "session.clear()",
      url: "https://flask.palletsprojects.com/en/stable/tutorial/views/#login",
    },
    persistence: {
      place: "sign-in view",
      code: "session.permanent = False",
      url: "https://flask.palletsprojects.com/en/stable/api/#sessions",
    },
    timeout: {
      place: "app.config",
      code: 'app.config["PERMANENT_SESSION_LIFETIME"] = 1800',
      url: "https://flask.palletsprojects.com/en/stable/config/#builtin-configuration-values",
    },
  },
};
