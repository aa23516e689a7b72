import type { How } from "./case.ts";

/** A request that a page makes, or lets a frame make. */
export interface Errand {
  readonly how: How;
  readonly url: string;
  /** The frame's page, null where the page itself asks. */
  readonly frame: string | null;
}

/** The page that makes one request after the other, each when the last was answered, and then goes on. */
export function stepPage(errands: readonly Errand[], next: string): string {
  const steps = errands.map(({ how, url, frame }) => (frame === null ? request(how, url) : framed(frame)));
  const calls = steps.map((step) => `await new Promise((done) => { ${step} });`);
  return page(`(async () => { ${calls.join("\n")} location.replace(${text(next)}); })();`);
}

/** A frame's page: it makes the request in the parent's stead, and says when it is done. */
export function framePage(how: How, url: string): string {
  return page(`const done = () => parent.postMessage("done", "*"); ${request(how, url)}`);
}

/** What a top-level navigation arrives at. */
export function arrivalPage(next: string): string {
  return page(`location.replace(${text(next)});`);
}

export const EMPTY_PAGE = page("");

/** The frame may have loaded before its own request was answered, hence the message. */
function framed(url: string): string {
  return `addEventListener("message", done, { once: true }); const frame = document.createElement("iframe");
frame.src = ${text(url)}; document.body.append(frame);`;
}

function request(how: How, url: string): string {
  switch (how) {
    case "top-get":
      return `location.href = ${text(url)};`;
    case "top-post":
      return `const form = document.createElement("form"); form.method = "post"; form.action = ${text(url)};
document.body.append(form); form.submit();`;
    case "frame":
      return `const frame = document.createElement("iframe"); frame.onload = done; frame.src = ${text(url)};
document.body.append(frame);`;
    case "image":
      return `const image = new Image(); image.onload = image.onerror = done; image.src = ${text(url)};`;
    default:
      return fetchBy(url, how === "fetch" ? "include" : how === "fetch-omit" ? "omit" : "same-origin");
  }
}

function fetchBy(url: string, credentials: string): string {
  return `fetch(${text(url)}, { mode: "no-cors", credentials: "${credentials}" }).catch(() => 0).then(done);`;
}

/** Without an icon of its own, or the browser would ask for one. */
function page(script: string): string {
  return `<!doctype html><title>-</title><link rel="icon" href="data:,"><body><script>${script}</script></body>`;
}

function text(value: string): string {
  return JSON.stringify(value).replaceAll("<", "\\u003c");
}
