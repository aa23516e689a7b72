import { type Answer, empty, text } from "../serve/answer.ts";
import type { Ask, Header } from "../serve/ask.ts";
import type { Route } from "../serve/route.ts";

/** Breaks the connection before any answer; `?after=headers` sends a cookie first and promises more than it sends. */
function reset(ask: Ask): Answer {
  if (ask.query.get("after") !== "headers") return { status: 0, headers: [], body: Buffer.alloc(0), finish: "reset" };
  const headers: Header[] = [
    ["Set-Cookie", "cut=1; Path=/"],
    ["Content-Length", "1000"],
  ];
  return { ...text("cut off\n", headers), finish: "reset" };
}

const seen = (name: string): [string, string] => ["Set-Cookie", `${name}=1; Path=/`];

export const brokenRoutes: readonly Route[] = [
  { method: "GET", path: "/reset", handle: reset },
  { method: "GET", path: "/close", handle: () => ({ ...text("closing\n", [seen("closed")]), finish: "close" }) },
  { method: "GET", path: "/http10", handle: () => ({ ...text("old\n", [seen("http10")]), finish: "http/1.0" }) },
  { method: "GET", path: "/no-content", handle: () => empty(204, [seen("no_content")]) },
  {
    method: "GET",
    path: "/download",
    handle: () => text("name,value\n", [["Content-Disposition", 'attachment; filename="list.csv"'], seen("download")]),
  },
  { method: "GET", path: "/error", handle: () => text("not well\n", [seen("on_error")], 500) },
];
