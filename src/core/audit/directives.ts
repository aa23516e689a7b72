/** Directives of a header in the form `name; name=value; name="value"`, names in lower case, the first of each name. */
export function splitDirectives(header: string): ReadonlyMap<string, string> {
  const directives = new Map<string, string>();
  for (const part of header.split(";")) {
    const equals = part.indexOf("=");
    const name = (equals < 0 ? part : part.slice(0, equals)).trim().toLowerCase();
    const value = equals < 0 ? "" : part.slice(equals + 1).trim();
    if (name !== "" && !directives.has(name)) directives.set(name, value.replace(/^"(.*)"$/, "$1"));
  }
  return directives;
}
