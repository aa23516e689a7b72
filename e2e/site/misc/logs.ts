import { json, pixel } from "../serve/answer.ts";
import type { Route } from "../serve/route.ts";

/** The two logs; `/__seen.json?host=` for one host. */
export const logRoutes: readonly Route[] = [
  { method: "GET", path: "/__log.json", handle: (ask) => json(ask.world.socketLog()) },
  { method: "GET", path: "/__seen.json", handle: (ask) => json(ask.world.seen(ask.query.get("host") ?? undefined)) },
  { method: "GET", path: "/favicon.ico", handle: () => pixel([["Cache-Control", "max-age=3600"]]) },
];
