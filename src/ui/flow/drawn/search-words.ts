/** What a search asks of a key, as it stands there; empty where it asks nothing. */
export function chosenWord(text: string, key: string): string {
  const word = text.split(/\s+/).find((one) => one.startsWith(`${key}:`));
  return word?.slice(key.length + 1) ?? "";
}

/** The search with another value of a key, or without the key where the value is empty. */
export function withWord(text: string, key: string, value: string): string {
  const rest = text.split(/\s+/).filter((one) => one !== "" && !one.startsWith(`${key}:`));
  // A value of several words is found by its first one.
  return (value === "" ? rest : [...rest, `${key}:${value.split(" ")[0]}`]).join(" ");
}
