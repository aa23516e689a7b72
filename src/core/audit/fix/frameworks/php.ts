import type { Framework } from "../framework.ts";

export const php: Framework = {
  id: "php",
  name: "PHP",
  cookies: /^PHPSESSID$/,
  header: /^PHP\//i,
  proxy: false,
  settings: {
    secure: {
      place: "php.ini",
      code: "session.cookie_secure = 1",
      url: "https://www.php.net/manual/en/session.configuration.php",
    },
    httponly: {
      place: "php.ini",
      code: "session.cookie_httponly = 1",
      url: "https://www.php.net/manual/en/session.configuration.php",
    },
    samesite: {
      place: "php.ini",
      code: 'session.cookie_samesite = "Lax"',
      url: "https://www.php.net/manual/en/session.configuration.php",
    },
    prefix: {
      place: "php.ini",
      code: 'session.name = "__Host-id"\nsession.cookie_secure = 1\nsession.cookie_path = /',
      url: "https://www.php.net/manual/en/session.configuration.php",
    },
    rotation: {
      place: "sign-in handler",
      code: "session_regenerate_id(true);",
      url: "https://www.php.net/manual/en/function.session-regenerate-id.php",
    },
    persistence: {
      place: "php.ini",
      code: "session.cookie_lifetime = 0",
      url: "https://www.php.net/manual/en/session.configuration.php",
    },
  },
};
