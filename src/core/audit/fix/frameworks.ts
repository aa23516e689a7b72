import type { Framework } from "./framework.ts";
import { apache } from "./frameworks/apache.ts";
import { aspNetCore } from "./frameworks/aspnet-core.ts";
import { authJs } from "./frameworks/authjs.ts";
import { cookieSession } from "./frameworks/cookie-session.ts";
import { django } from "./frameworks/django.ts";
import { express } from "./frameworks/express.ts";
import { flask } from "./frameworks/flask.ts";
import { flaskLogin } from "./frameworks/flask-login.ts";
import { go } from "./frameworks/go.ts";
import { laravel } from "./frameworks/laravel.ts";
import { nextJs } from "./frameworks/nextjs.ts";
import { nginx } from "./frameworks/nginx.ts";
import { php } from "./frameworks/php.ts";
import { rails } from "./frameworks/rails.ts";
import { springBoot } from "./frameworks/spring-boot.ts";
import { tomcat } from "./frameworks/tomcat.ts";

/** Every framework whose settings are known, applications before the proxies in front of them. */
export const FRAMEWORKS: readonly Framework[] = [
  express,
  cookieSession,
  springBoot,
  tomcat,
  php,
  django,
  flask,
  flaskLogin,
  rails,
  laravel,
  aspNetCore,
  go,
  nextJs,
  authJs,
  nginx,
  apache,
];
