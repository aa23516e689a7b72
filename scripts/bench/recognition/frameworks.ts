import type { CorpusSource } from "./labelled-cookie.ts";

/** Sessions and their companions as web frameworks and servers name them. */
export const FRAMEWORKS: readonly CorpusSource[] = [
  {
    source: "https://www.php.net/manual/en/session.configuration.php",
    cookies: [["PHPSESSID", "base36 26", "session"]],
  },
  {
    source: "https://tomcat.apache.org/tomcat-10.1-doc/config/context.html",
    cookies: [
      ["JSESSIONID", "HEX 32", "session", "H"],
      ["JSESSIONIDSSO", "HEX 32", "session", "H"],
    ],
  },
  {
    source: "https://learn.microsoft.com/en-us/aspnet/core/fundamentals/app-state",
    cookies: [
      [".AspNetCore.Session", "dataprotection", "session", "H"],
      [".AspNetCore.Mvc.CookieTempDataProvider", "dataprotection", "not", "H"],
    ],
  },
  {
    source: "https://learn.microsoft.com/en-us/aspnet/core/security/authentication/cookie",
    cookies: [[".AspNetCore.Cookies", "dataprotection", "session", "H"]],
  },
  {
    source: "https://learn.microsoft.com/en-us/aspnet/core/security/authentication/identity-configuration",
    cookies: [
      [".AspNetCore.Identity.Application", "dataprotection", "session", "Hp"],
      [".AspNetCore.Identity.TwoFactorRememberMe", "dataprotection", "remember", "Hp"],
      [".AspNetCore.Identity.External", "dataprotection", "not", "H"],
    ],
  },
  {
    source: "https://learn.microsoft.com/en-us/aspnet/core/security/anti-request-forgery",
    cookies: [[".AspNetCore.Antiforgery.9TtSrW0hzOs", "dataprotection", "not", "H"]],
  },
  {
    source: "https://learn.microsoft.com/en-us/aspnet/core/fundamentals/localization",
    cookies: [[".AspNetCore.Culture", ": c%3Den-UK%7Cuic%3Den-US", "not", "p"]],
  },
  {
    source: "https://learn.microsoft.com/en-us/dotnet/api/system.web.configuration.sessionstatesection.cookiename",
    cookies: [["ASP.NET_SessionId", "base36 24", "session", "H"]],
  },
  {
    source: "https://learn.microsoft.com/en-us/dotnet/api/system.web.security.formsauthentication.formscookiename",
    cookies: [
      [".ASPXAUTH", "HEX 208", "session", "H"],
      [".ASPXANONYMOUS", "base64url 66", "not", "Hp"],
    ],
  },
  {
    source: "https://docs.djangoproject.com/en/5.2/ref/settings/",
    cookies: [
      ["sessionid", "base36 32", "session", "Hp"],
      ["csrftoken", "base62 32", "not", "p"],
      ["django_language", ": de", "not"],
    ],
  },
  {
    source: "https://docs.djangoproject.com/en/5.2/ref/contrib/messages/",
    cookies: [
      ["messages", ": W1siX19qc29uX21lc3NhZ2UiLDAsMjUsIkhlbGxvIl1d:1uX2ab:k3J5x8Q1z0aB9dF2gH7mN4pR6sT", "not", "H"],
    ],
  },
  {
    source: "https://flask.palletsprojects.com/en/stable/config/",
    cookies: [["session", "itsdangerous", "session", "H"]],
  },
  {
    source: "https://flask-login.readthedocs.io/en/latest/",
    cookies: [
      ["remember_token", ": 42|8d1f6c0a9e4b7f2035a1c6d9e8b24f106f1c0a9d4e2b8f7035a1c6d9e8b24f10", "remember", "Hp"],
    ],
  },
  {
    source: "https://flask-jwt-extended.readthedocs.io/en/stable/options.html",
    cookies: [
      ["access_token_cookie", "jwt", "session", "H"],
      ["csrf_access_token", "uuid", "not"],
    ],
  },
  {
    source: "https://fastapi-users.github.io/fastapi-users/latest/configuration/authentication/transports/cookie/",
    cookies: [["fastapiusersauth", "jwt", "session", "Hp"]],
  },
  {
    source: "https://aiohttp-session.readthedocs.io/",
    cookies: [["AIOHTTP_SESSION", "base64url 160", "session", "H"]],
  },
  {
    source: "https://beaker.readthedocs.io/en/latest/configuration.html",
    cookies: [["beaker.session.id", "hex 32", "session"]],
  },
  {
    source: "https://docs.pylonsproject.org/projects/pyramid/en/latest/api/authentication.html",
    cookies: [["auth_tkt", "hex 136", "session"]],
  },
  {
    source: "https://www.tornadoweb.org/en/stable/guide/security.html",
    cookies: [
      [
        "user",
        ": 2|1:0|10:1763817451|4:user|8:ImFkYSI=|6f1c0a9d4e2b8f7035a1c6d9e8b24f106f1c0a9d4e2b8f7035a1c6d9e8b24f10",
        "session",
        "p",
      ],
      ["_xsrf", ": 2|6f1c0a9d|4e2b8f7035a1c6d9e8b24f106f1c0a9d|1763817451", "not"],
    ],
  },
  {
    source: "http://www.web2py.com/books/default/chapter/29/04/the-core",
    cookies: [["session_id_welcome", ": 127-0-0-1-6f1c0a9d-4e2b-4f70-95a1-c6d9e8b24f10", "session"]],
  },
  {
    source: "https://expressjs.com/en/resources/middleware/session.html",
    cookies: [["connect.sid", "express", "session", "H"]],
  },
  {
    source: "https://expressjs.com/en/resources/middleware/cookie-session.html",
    cookies: [["session.sig", "base64url 27", "not", "H"]],
  },
  { source: "https://expressjs.com/en/resources/middleware/csurf.html", cookies: [["_csrf", "base64url 24", "not"]] },
  {
    source: "https://github.com/koajs/session",
    cookies: [
      ["koa.sess", "json64", "session", "Hp"],
      ["koa.sess.sig", "base64url 27", "not", "Hp"],
    ],
  },
  {
    source: "https://sailsjs.com/documentation/reference/configuration/sails-config-session",
    cookies: [["sails.sid", "express", "session", "H"]],
  },
  {
    source: "https://docs.adonisjs.com/guides/basics/session",
    cookies: [["adonis-session", "express", "session", "Hp"]],
  },
  {
    source: "https://docs.adonisjs.com/guides/authentication/session-guard",
    cookies: [["remember_web", "base64url 90", "remember", "Hp"]],
  },
  { source: "https://github.com/fastify/session", cookies: [["sessionId", "express", "session", "H"]] },
  { source: "https://hapi.dev/module/cookie/api/", cookies: [["sid", "iron", "session", "H"]] },
  { source: "https://h3.dev/utils/security", cookies: [["h3", "iron", "session", "H"]] },
  { source: "https://github.com/atinux/nuxt-auth-utils", cookies: [["nuxt-session", "iron", "session", "Hp"]] },
  {
    source: "https://nextjs.org/docs/pages/guides/internationalization",
    cookies: [["NEXT_LOCALE", ": fr", "not"]],
  },
  {
    source: "https://next-auth.js.org/configuration/options",
    cookies: [
      ["next-auth.session-token", "jwe", "session", "Hp"],
      ["next-auth.csrf-token", "hex 64", "not", "H"],
      ["next-auth.callback-url", ": https%3A%2F%2Fshop.test%2Fhome", "not", "H"],
    ],
  },
  {
    source: "https://authjs.dev/reference/core",
    cookies: [
      ["__Secure-authjs.session-token", "jwe", "session", "Hp"],
      ["__Secure-authjs.pkce.code_verifier", "jwe", "not", "Hp"],
    ],
  },
  {
    source: "https://www.better-auth.com/docs/concepts/cookies",
    cookies: [
      ["better-auth.session_token", "base62 76", "session", "Hp"],
      ["better-auth.dont_remember", ": true.k3J5x8Q1z0aB9dF2gH7mN4pR6sT", "not", "H"],
    ],
  },
  {
    source: "https://v3.lucia-auth.com/basics/configuration",
    cookies: [["auth_session", "base36 40", "session", "Hp"]],
  },
  {
    source: "https://guides.rubyonrails.org/action_controller_advanced_topics.html",
    cookies: [["_store_session", "rails", "session", "H"]],
  },
  { source: "https://github.com/rack/rack-session", cookies: [["rack.session", "hex 64", "session", "H"]] },
  {
    source: "https://github.com/heartcombo/devise",
    cookies: [["remember_user_token", "rails", "remember", "Hp"]],
  },
  {
    source: "https://laravel.com/docs/12.x/session",
    cookies: [
      ["laravel_session", "laravel", "session", "Hp"],
      ["XSRF-TOKEN", "laravel", "not", "p"],
    ],
  },
  {
    source: "https://laravel.com/docs/12.x/authentication",
    cookies: [["remember_web_59ba36addc2b2f9401580f014c7f58ea4e30989d", "laravel", "remember", "Hp"]],
  },
  {
    source: "https://codeigniter.com/user_guide/libraries/sessions.html",
    cookies: [["ci_session", "base36 32", "session", "Hp"]],
  },
  {
    source: "https://codeigniter.com/user_guide/libraries/security.html",
    cookies: [["csrf_cookie_name", "hex 32", "not", "p"]],
  },
  {
    source: "https://book.cakephp.org/authentication/3/en/authenticators.html",
    cookies: [["CookieAuth", ": %5B%22ada%22%2C%22%242y%2410%24k3J5x8Q1z0aB9dF2gH7mN4pR6sTu8w%22%5D", "remember", "H"]],
  },
  {
    source: "https://www.yiiframework.com/doc/guide/2.0/en/security-authentication",
    cookies: [
      ["_identity", "hex 128", "remember", "Hp"],
      ["YII_CSRF_TOKEN", "base64url 88", "not"],
    ],
  },
  {
    source: "https://symfony.com/doc/current/security/remember_me.html",
    cookies: [["REMEMBERME", "base64 120", "remember", "Hp"]],
  },
  {
    source: "https://symfony.com/doc/current/profiler.html",
    cookies: [["sf_redirect", ": %7B%22token%22%3A%22a1b2c3%22%7D", "not", "H"]],
  },
  {
    source: "https://docs.spring.io/spring-session/reference/api.html",
    cookies: [["SESSION", "base64 48", "session", "H"]],
  },
  {
    source: "https://docs.spring.io/spring-security/reference/servlet/authentication/rememberme.html",
    cookies: [["remember-me", "base64 120", "remember", "Hp"]],
  },
  { source: "https://shiro.apache.org/web.html", cookies: [["rememberMe", "base64 512", "remember", "Hp"]] },
  {
    source: "https://www.playframework.com/documentation/3.0.x/SettingsSession",
    cookies: [
      ["PLAY_SESSION", "jwt", "session", "H"],
      ["PLAY_FLASH", ": success=The+item+was+saved", "not", "H"],
      ["PLAY_LANG", ": fr", "not"],
    ],
  },
  { source: "https://vertx.io/docs/vertx-web/java/", cookies: [["vertx-web.session", "hex 32", "session"]] },
  {
    source: "https://quarkus.io/guides/security-authentication-mechanisms",
    cookies: [["quarkus-credential", "base64 120", "session", "H"]],
  },
  {
    source: "https://quarkus.io/guides/security-oidc-code-flow-authentication",
    cookies: [
      ["q_session", "jwe", "session", "H"],
      ["q_auth_3f8b2c1d", "uuid", "not", "H"],
    ],
  },
  {
    source: "https://pkg.go.dev/github.com/gorilla/sessions",
    cookies: [["session-name", "base64url 180", "session", "p"]],
  },
  { source: "https://github.com/gin-contrib/sessions", cookies: [["mysession", "base64url 180", "session", "p"]] },
  { source: "https://docs.gofiber.io/api/middleware/session", cookies: [["session_id", "uuid", "session", "H"]] },
  {
    source: "https://revel.github.io/manual/sessionflash.html",
    cookies: [
      [
        "REVEL_SESSION",
        ": 6f1c0a9d4e2b8f7035a1c6d9e8b24f106f1c0a9d-%00_TS%3Asession%00%00user%3Aada%00",
        "session",
        "H",
      ],
    ],
  },
  {
    source: "https://beego.wiki/docs/mvc/controller/session/",
    cookies: [["beegosessionID", "hex 32", "session", "H"]],
  },
  {
    source: "https://hexdocs.pm/plug/Plug.Session.COOKIE.html",
    cookies: [["_my_app_key", "phoenix", "session", "H"]],
  },
  {
    source: "https://hexdocs.pm/phoenix/mix_phx_gen_auth.html",
    cookies: [["_hello_web_user_remember_me", "phoenix", "remember", "Hp"]],
  },
  {
    source:
      "https://helpx.adobe.com/coldfusion/developing-applications/developing-cfml-applications/using-persistent-data-and-locking/managing-the-client-state.html",
    cookies: [
      ["CFID", "digits 5", "session", "p"],
      ["CFTOKEN", "digits 8", "session", "p"],
    ],
  },
];
