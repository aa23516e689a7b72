import type { Answer } from "./answer.ts";
import type { Ask } from "./ask.ts";

export interface Route {
  /** HEAD is answered as GET without its body. */
  readonly method: "GET" | "POST" | "PUT" | "OPTIONS" | "ANY";
  /** Exact, or everything below when it ends in `/*`. */
  readonly path: string;
  handle(ask: Ask): Answer | Promise<Answer>;
}

/** The first route that takes this request. */
export function findRoute(routes: readonly Route[], ask: Pick<Ask, "method" | "path">): Route | undefined {
  const method = ask.method === "HEAD" ? "GET" : ask.method;
  return routes.find((route) => (route.method === "ANY" || route.method === method) && pathFits(route.path, ask.path));
}

function pathFits(pattern: string, path: string): boolean {
  return pattern.endsWith("/*") ? path.startsWith(pattern.slice(0, -1)) : pattern === path;
}
