import type { FlagCase } from "../flag-case.ts";

export const PATH_CASES: readonly FlagCase[] = [
  {
    id: "path-default",
    title: "No Path",
    lines: ["path_default=1"],
    scheme: "both",
    below: "/deep/page",
    note: "stored under /case/path-default/deep",
  },
  {
    id: "path-root",
    title: "Path=/",
    lines: ["path_root=1; Path=/"],
    scheme: "both",
    below: "/deep/page",
    note: "stored for the whole host",
  },
  {
    id: "path-other",
    title: "Path that is not here",
    lines: ["path_other=1; Path=/elsewhere"],
    scheme: "both",
    note: "stored, but this page never gets it back",
  },
  {
    id: "path-relative",
    title: "Path without a leading slash",
    lines: ["path_relative=1; Path=case"],
    scheme: "both",
    note: "the attribute is ignored: default path",
  },
  {
    id: "path-empty",
    title: "Path is empty",
    lines: ["path_empty=1; Path="],
    scheme: "both",
    note: "the attribute is ignored: default path",
  },
  {
    id: "path-quoted",
    title: "Path in quotes",
    lines: ['path_quoted=1; Path="/"'],
    scheme: "both",
    note: "the attribute is ignored: default path",
  },
  {
    id: "path-prefix",
    title: "Path that only looks like a match",
    lines: ["path_prefix=1; Path=/case/path-pre"],
    scheme: "both",
    note: "stored; not sent here, since a path matches whole segments only",
  },
  {
    id: "path-trailing",
    title: "Path with a trailing slash",
    lines: ["path_trailing=1; Path=/case/path-trailing/"],
    scheme: "both",
    note: "stored; not sent to the path without the slash",
  },
];
