import type { Framework } from "../framework.ts";

export const springBoot: Framework = {
  id: "spring-boot",
  name: "Spring Boot",
  cookies: /^SESSION$/,
  header: null,
  proxy: false,
  settings: {
    secure: {
      place: "application.properties",
      code: "server.servlet.session.cookie.secure=true",
      url: "https://docs.spring.io/spring-boot/appendix/application-properties/index.html",
    },
    httponly: {
      place: "application.properties",
      code: "server.servlet.session.cookie.http-only=true",
      url: "https://docs.spring.io/spring-boot/appendix/application-properties/index.html",
    },
    samesite: {
      place: "application.properties",
      code: "server.servlet.session.cookie.same-site=lax",
      url: "https://docs.spring.io/spring-boot/appendix/application-properties/index.html",
    },
    prefix: {
      place: "application.properties",
      code: "server.servlet.session.cookie.name=__Host-id\nserver.servlet.session.cookie.path=/\nserver.servlet.session.cookie.secure=true",
      url: "https://docs.spring.io/spring-boot/appendix/application-properties/index.html",
    },
    rotation: {
      place: "SecurityFilterChain",
      code: "http.sessionManagement((session) -> session\n  .sessionFixation((fixation) -> fixation.changeSessionId()))",
      url: "https://docs.spring.io/spring-security/reference/servlet/authentication/session-management.html",
    },
    persistence: {
      place: "application.properties",
      code: "server.servlet.session.cookie.max-age=-1",
      url: "https://docs.spring.io/spring-boot/appendix/application-properties/index.html",
    },
    timeout: {
      place: "application.properties",
      code: "server.servlet.session.timeout=30m",
      url: "https://docs.spring.io/spring-boot/appendix/application-properties/index.html",
    },
  },
};
