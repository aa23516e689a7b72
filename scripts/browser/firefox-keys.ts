import type { Modifier } from "./driver.ts";

/** Keys without a character of their own (https://www.w3.org/TR/webdriver2/#keyboard-actions). */
const CODE_POINT: Readonly<Record<string, number>> = {
  Backspace: 0xe003,
  Tab: 0xe004,
  Enter: 0xe007,
  Shift: 0xe008,
  Control: 0xe009,
  Alt: 0xe00a,
  Escape: 0xe00c,
  PageUp: 0xe00e,
  PageDown: 0xe00f,
  End: 0xe010,
  Home: 0xe011,
  ArrowLeft: 0xe012,
  ArrowUp: 0xe013,
  ArrowRight: 0xe014,
  ArrowDown: 0xe015,
  Insert: 0xe016,
  Delete: 0xe017,
  Meta: 0xe03d,
};

interface KeyAction {
  readonly type: "keyDown" | "keyUp";
  readonly value: string;
}

/**
 * The BiDi actions of one key press with modifiers held.
 *
 * @param key as in KeyboardEvent.key
 * @throws Error for a key name that is neither one character nor known
 */
export function keyActions(key: string, modifiers: readonly Modifier[]): readonly KeyAction[] {
  const held = modifiers.map(keyValue);
  const value = keyValue(key);
  return [
    ...held.map((each) => ({ type: "keyDown", value: each }) as const),
    { type: "keyDown", value },
    { type: "keyUp", value },
    ...held.reverse().map((each) => ({ type: "keyUp", value: each }) as const),
  ];
}

function keyValue(key: string): string {
  const functionKey = /^F([1-9]|1[0-2])$/.exec(key)?.[1];
  const code = functionKey === undefined ? CODE_POINT[key] : 0xe030 + Number(functionKey);
  if (code !== undefined) return String.fromCharCode(code);
  if ([...key].length !== 1) throw new Error(`No key is called "${key}"`);
  return key;
}
