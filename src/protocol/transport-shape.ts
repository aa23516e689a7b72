import * as v from "valibot";

const text = v.pipe(v.string(), v.maxLength(1 << 20));
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const number = v.pipe(v.number(), v.finite());
const time = v.pipe(number, v.minValue(0));

/** A `TransportEvent` without kind and stamp, as a devtools page sends it and as a record file holds it. */
export const transportShape = {
  page: text,
  counter: count,
  lost: count,
  entry: count,
  url: text,
  method: text,
  status: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(999)),
  start: time,
  timings: v.tuple([number, number, number, number, number, number, number]),
  connectionId: v.nullable(text),
  port: v.nullable(count),
  ip: v.nullable(text),
  httpVersion: text,
  resourceType: v.nullable(text),
  source: v.picklist(["network", "cache", "worker"]),
  closes: v.boolean(),
  authorization: v.nullable(text),
  finished: v.boolean(),
  frameCount: count,
  framesFrom: count,
  frames: v.array(v.tuple([v.picklist(["sent", "received"]), time, count, count, text])),
};
