/** Characters that no XML 1.0 document can hold, not even as a reference. https://www.w3.org/TR/xml/#charsets */
const NOT_XML = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  // White space in an attribute would be read as a space. https://www.w3.org/TR/xml/#AVNormalize
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
};

/** Safe in attributes and between tags. */
export function xmlText(text: string): string {
  return text.replace(NOT_XML, "\ufffd").replace(/[&<>"\t\n\r]/g, (character) => ENTITIES[character] ?? "");
}

/** A tag's attributes with a space before each. */
export function xmlAttributes(attributes: Readonly<Record<string, string | number>>): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${xmlText(String(value))}"`)
    .join("");
}
