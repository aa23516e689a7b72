/** Names of resource types in the network log of Chromium, by those of the extension interface. */
const NAMES: Readonly<Record<string, string>> = {
  main_frame: "document",
  sub_frame: "document",
  stylesheet: "stylesheet",
  script: "script",
  image: "image",
  imageset: "image",
  font: "font",
  media: "media",
  xmlhttprequest: "xhr",
  websocket: "websocket",
  ping: "ping",
  beacon: "ping",
  csp_report: "csp-violation-report",
};

export function harResourceType(type: string): string {
  return NAMES[type] ?? "other";
}
