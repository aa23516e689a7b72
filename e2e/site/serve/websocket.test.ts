import { expect, test } from "vitest";
import { WebSocket } from "ws";
import { TestBed } from "../test-bed.ts";

const bed = new TestBed();

test.each(["ws", "wss"] as const)("%s echoes, and its handshake carries cookies both ways", async (scheme) => {
  const url = bed.sites.url("127.0.0.1", "/echo", { scheme });
  const headers = { Host: bed.names.chat, Cookie: "JSESSIONID=A1" };
  const channel = new WebSocket(url, { headers, rejectUnauthorized: false });
  const upgraded = new Promise<string[]>((resolve) =>
    channel.once("upgrade", (response) => resolve(response.headers["set-cookie"] ?? [])),
  );
  const said: string[] = [];
  const ended = new Promise<number>((resolve) => channel.once("close", resolve));
  channel.on("message", (data) => {
    said.push(data.toString());
    if (said.length === 1) channel.send("push");
    if (said.length === 4) channel.send("bye");
  });
  channel.once("open", () => channel.send("hello"));
  expect(await ended).toBe(4000);
  expect(said).toEqual(["echo: hello", "pushed 1", "pushed 2", "pushed 3"]);
  const [seen] = bed.sites.seen(bed.names.chat);
  expect(seen).toMatchObject({ path: "/echo", cookie: "JSESSIONID=A1", answer: { status: 101 } });
  expect(await upgraded).toEqual(seen?.answer?.setCookie);
});
