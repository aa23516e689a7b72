import type { Framework } from "../framework.ts";

export const tomcat: Framework = {
  id: "tomcat",
  name: "Tomcat",
  cookies: /^JSESSIONID$/,
  header: /^(?:Apache-Coyote|Apache Tomcat)/i,
  proxy: false,
  settings: {
    secure: {
      place: "WEB-INF/web.xml",
      code: "<session-config><cookie-config><secure>true</secure></cookie-config></session-config>",
      url: "https://jakarta.ee/specifications/servlet/6.0/jakarta-servlet-spec-6.0",
    },
    httponly: {
      place: "WEB-INF/web.xml",
      code: "<session-config><cookie-config><http-only>true</http-only></cookie-config></session-config>",
      url: "https://jakarta.ee/specifications/servlet/6.0/jakarta-servlet-spec-6.0",
    },
    samesite: {
      place: "context.xml",
      code: '<Context><CookieProcessor sameSiteCookies="lax" /></Context>',
      url: "https://tomcat.apache.org/tomcat-10.1-doc/config/cookie-processor.html",
    },
    prefix: {
      place: "WEB-INF/web.xml",
      code: "<session-config><cookie-config><name>__Host-id</name><path>/</path><secure>true</secure></cookie-config></session-config>",
      url: "https://jakarta.ee/specifications/servlet/6.0/jakarta-servlet-spec-6.0",
    },
    rotation: {
      place: "sign-in handler",
      code: "request.changeSessionId();",
      url: "https://jakarta.ee/specifications/servlet/6.0/apidocs/jakarta.servlet/jakarta/servlet/http/httpservletrequest",
    },
    persistence: {
      place: "WEB-INF/web.xml",
      code: "<session-config><cookie-config><max-age>-1</max-age></cookie-config></session-config>",
      url: "https://jakarta.ee/specifications/servlet/6.0/jakarta-servlet-spec-6.0",
    },
    timeout: {
      place: "WEB-INF/web.xml",
      code: "<session-config><session-timeout>30</session-timeout></session-config>",
      url: "https://jakarta.ee/specifications/servlet/6.0/jakarta-servlet-spec-6.0",
    },
  },
};
