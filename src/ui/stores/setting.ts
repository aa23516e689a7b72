import { type Signal, signal } from "@preact/signals";
import type { SettingsPort } from "../client/client.ts";

/** One small choice of the person that outlives the view. */
export interface Setting<V> {
  readonly value: Signal<V>;
  set(value: V): void;
}

/** Makes what storage holds into a value; null for what it does not understand. */
export type Decode<V> = (stored: unknown) => V | null;

/** Settings of one view: each is read once, and written as soon as it changes. */
export class Settings {
  readonly #port: SettingsPort;
  readonly #stored: Promise<Readonly<Record<string, unknown>>>;

  constructor(port: SettingsPort) {
    this.#port = port;
    // Without its settings a view still works, with those that it begins with.
    this.#stored = port.read().catch(() => ({}));
  }

  /** A setting that has `initial` until it is read. */
  setting<V>(name: string, initial: V, decode: Decode<V>): Setting<V> {
    const value = signal(initial);
    let touched = false;
    this.#stored
      .then((stored) => {
        const found = decode(stored[name]);
        if (found !== null && !touched) value.value = found;
      })
      .catch(() => undefined);
    return {
      value,
      set: (next) => {
        touched = true;
        value.value = next;
        this.#port.write(name, next).catch(() => undefined);
      },
    };
  }
}

/** A choice that ends with the view. */
export function passingSetting<V>(initial: V): Setting<V> {
  const value = signal(initial);
  return {
    value,
    set: (next) => {
      value.value = next;
    },
  };
}

export const decodeBoolean: Decode<boolean> = (stored) => (typeof stored === "boolean" ? stored : null);

export const decodeNumber: Decode<number> = (stored) => (typeof stored === "number" && stored > 0 ? stored : null);

export function decodeOneOf<V extends string>(values: readonly V[]): Decode<V> {
  return (stored) => values.find((value) => value === stored) ?? null;
}

/** An object all of whose values are understood. */
export function decodeMap<V>(decode: Decode<V>): Decode<Readonly<Record<string, V>>> {
  return (stored) => {
    if (typeof stored !== "object" || stored === null || Array.isArray(stored)) return null;
    const entries = Object.entries(stored).flatMap(([key, value]) => {
      const found = decode(value);
      return found === null ? [] : [[key, found] as const];
    });
    return Object.fromEntries(entries);
  };
}
