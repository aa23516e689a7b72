/** What a key does in the panel while no field has the focus. */
export interface ShortcutActions {
  readonly search: () => void;
  readonly keys: () => void;
  readonly mark: () => void;
  readonly values: () => void;
  readonly back: () => void;
}

/** The action of a key, or null for keys that are typed, or are none of ours. */
export function shortcutOf(
  event: Pick<KeyboardEvent, "key" | "altKey" | "ctrlKey" | "metaKey" | "target">,
): keyof ShortcutActions | null {
  if (event.altKey || event.ctrlKey || event.metaKey || isTyping(event.target)) return null;
  switch (event.key) {
    case "/":
      return "search";
    case "?":
      return "keys";
    case "m":
      return "mark";
    case "v":
      return "values";
    case "Escape":
      return "back";
    default:
      return null;
  }
}

function isTyping(target: EventTarget | null): boolean {
  const { tagName, type } = (target ?? {}) as Partial<HTMLInputElement>;
  return tagName === "TEXTAREA" || tagName === "SELECT" || (tagName === "INPUT" && type !== "checkbox");
}
