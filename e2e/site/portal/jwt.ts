import { createHmac, randomBytes } from "node:crypto";
import { page } from "../page/page.ts";
import { redirect, setting } from "../serve/answer.ts";
import { secureHere } from "../serve/around.ts";
import { type Ask, cookieNamed, fieldsOf } from "../serve/ask.ts";
import type { Route } from "../serve/route.ts";
import { PASSWORD } from "../shop/login.ts";
import { insidePage, passwordForm, wrong } from "./parts.ts";

const COOKIE = "access_token";
const KEY = randomBytes(32);
const HALF_HOUR = 30 * 60;

/** A signed token that says by itself who the person is: RFC 7519, HS256. */
export function makeJwt(user: string): string {
  const now = Math.floor(Date.now() / 1000);
  const claims = {
    iss: "https://portal.test",
    sub: user,
    iat: now,
    exp: now + HALF_HOUR,
    jti: randomBytes(8).toString("hex"),
  };
  const text = [{ alg: "HS256", typ: "JWT" }, claims].map(encode).join(".");
  return `${text}.${sign(text)}`;
}

/** The user of a token that is signed with our key and has not expired. */
export function jwtUser(token: string): string | undefined {
  const [header = "", payload = "", signature = ""] = token.split(".");
  if (signature === "" || signature !== sign(`${header}.${payload}`)) return undefined;
  const { sub, exp } = JSON.parse(Buffer.from(payload, "base64url").toString()) as { sub: string; exp: number };
  return exp * 1000 > Date.now() ? sub : undefined;
}

function encode(part: object): string {
  return Buffer.from(JSON.stringify(part)).toString("base64url");
}

function sign(text: string): string {
  return createHmac("sha256", KEY).update(text).digest("base64url");
}

function line(ask: Ask, value: string, more: string): string {
  return `${COOKIE}=${value}; Path=/${more}${secureHere(ask)}; HttpOnly; SameSite=Lax`;
}

/** A session that lives in the cookie: the server keeps nothing. */
export const jwtRoutes: readonly Route[] = [
  {
    method: "GET",
    path: "/jwt",
    handle: (ask) => page(ask, "Sign in, and keep the session yourself", passwordForm("/jwt/login")),
  },
  {
    method: "POST",
    path: "/jwt/login",
    handle: (ask) => {
      const fields = fieldsOf(ask);
      if (fields.get("password") !== PASSWORD) return page(ask, "Sign in", wrong(), { status: 401 });
      const token = makeJwt(fields.get("username") || "ada");
      return redirect("/jwt/home", setting([line(ask, token, `; Max-Age=${HALF_HOUR}`)]), 303);
    },
  },
  {
    method: "GET",
    path: "/jwt/home",
    handle: (ask) => {
      const user = jwtUser(cookieNamed(ask, COOKIE) ?? "");
      return user === undefined ? redirect("/jwt") : insidePage(ask, user, "/jwt/logout");
    },
  },
  {
    method: "GET",
    path: "/jwt/logout",
    handle: (ask) => redirect("/jwt", setting([line(ask, "", "; Max-Age=0")]), 303),
  },
];
