import type { Framework } from "../framework.ts";

export const flaskLogin: Framework = {
  id: "flask-login",
  name: "Flask-Login",
  cookies: /^remember_token$/,
  header: null,
  proxy: false,
  settings: {
    secure: {
      place: "app.config",
      code: 'app.config["REMEMBER_COOKIE_SECURE"] = True',
      url: "https://flask-login.readthedocs.io/en/latest/#cookie-settings",
    },
    httponly: {
      place: "app.config",
      code: 'app.config["REMEMBER_COOKIE_HTTPONLY"] = True',
      url: "https://flask-login.readthedocs.io/en/latest/#cookie-settings",
    },
    samesite: {
      place: "app.config",
      code: 'app.config["REMEMBER_COOKIE_SAMESITE"] = "Lax"',
      url: "https://flask-login.readthedocs.io/en/latest/#cookie-settings",
    },
    prefix: {
      place: "app.config",
      code: 'app.config["REMEMBER_COOKIE_NAME"] = "__Host-remember"\napp.config["REMEMBER_COOKIE_SECURE"] = True',
      url: "https://flask-login.readthedocs.io/en/latest/#cookie-settings",
    },
  },
};
