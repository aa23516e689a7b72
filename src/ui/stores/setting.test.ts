import { describe, expect, it } from "vitest";
import type { SettingsPort } from "../client/client.ts";
import { decodeBoolean, decodeMap, decodeNumber, Settings } from "./setting.ts";

function port(stored: Record<string, unknown>): SettingsPort & { readonly written: Record<string, unknown> } {
  const written: Record<string, unknown> = {};
  return {
    written,
    read: async () => stored,
    write: async (name, value) => {
      written[name] = value;
    },
  };
}

const read = async (): Promise<void> => {
  await new Promise((resolve) => setTimeout(resolve, 0));
};

describe("Settings", () => {
  it("reads what it understands", async () => {
    const settings = new Settings(port({ a: false, b: "no" }));
    const a = settings.setting("a", true, decodeBoolean);
    const b = settings.setting("b", true, decodeBoolean);
    expect(a.value.value).toBe(true);
    await read();
    expect([a.value.value, b.value.value]).toEqual([false, true]);
  });

  it("keeps what the person chose before it was read", async () => {
    const storage = port({ a: false });
    const a = new Settings(storage).setting("a", true, decodeBoolean);
    a.set(true);
    await read();
    expect(a.value.value).toBe(true);
    expect(storage.written).toEqual({ a: true });
  });

  it("works without storage", async () => {
    const broken: SettingsPort = { read: () => Promise.reject(new Error()), write: () => Promise.reject(new Error()) };
    const a = new Settings(broken).setting("a", 3, decodeNumber);
    await read();
    a.set(4);
    expect(a.value.value).toBe(4);
  });
});

it("drops what a map does not understand", () => {
  expect(decodeMap(decodeNumber)({ name: 120, path: "wide", size: -3 })).toEqual({ name: 120 });
  expect(decodeMap(decodeNumber)([1])).toBeNull();
});
