import type { ColumnWidth } from "../../grid/column.ts";

type Align = "start" | "end";

const column = (
  id: string,
  width: number,
  align: Align = "start",
  grow = 0,
): ColumnWidth & { readonly align: Align } => ({
  id,
  min: Math.min(40, width),
  width,
  grow,
  align,
});

/** Everything that the drawing tells, in the order in which it is asked. */
export const TABLE_COLUMNS = [
  column("connection", 78),
  column("host", 190, "start", 1),
  column("exchange", 170, "start", 2),
  column("status", 52, "end"),
  column("start", 96),
  column("protocol", 68),
  column("address", 100),
  column("reused", 64),
  column("session", 62),
  column("blocked", 58, "end"),
  column("dns", 50, "end"),
  column("tcp", 50, "end"),
  column("tls", 50, "end"),
  column("quic", 50, "end"),
  column("send", 50, "end"),
  column("wait", 50, "end"),
  column("receive", 62, "end"),
  column("frames", 90),
  column("why", 220),
  column("end", 220),
] as const;
