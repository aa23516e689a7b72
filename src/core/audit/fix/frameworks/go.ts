import type { Framework } from "../framework.ts";

export const go: Framework = {
  id: "go",
  name: "Go (net/http)",
  cookies: /^gosessionid$/,
  header: null,
  proxy: false,
  settings: {
    secure: {
      place: "http.SetCookie",
      code: "http.Cookie{Secure: true}",
      url: "https://pkg.go.dev/net/http#Cookie",
    },
    httponly: {
      place: "http.SetCookie",
      code: "http.Cookie{HttpOnly: true}",
      url: "https://pkg.go.dev/net/http#Cookie",
    },
    samesite: {
      place: "http.SetCookie",
      code: "http.Cookie{SameSite: http.SameSiteLaxMode}",
      url: "https://pkg.go.dev/net/http#Cookie",
    },
    prefix: {
      place: "http.SetCookie",
      code: 'http.Cookie{Name: "__Host-id", Path: "/", Secure: true}',
      url: "https://pkg.go.dev/net/http#Cookie",
    },
    persistence: {
      place: "http.SetCookie",
      code: "http.Cookie{MaxAge: 0}",
      url: "https://pkg.go.dev/net/http#Cookie",
    },
  },
};
