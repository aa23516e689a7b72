const TAIL = /(?:--|[.:|]|%3A)(?:[0-9a-f]{32,}|(?:[A-Za-z0-9_+/-]|%2B|%2F){26,}(?:=|%3D){0,2})$/;

/** Whether a value ends in something long and random after a separator: most likely a message authentication code. */
export function hasMac(value: string): boolean {
  return TAIL.test(value.slice(-200));
}
