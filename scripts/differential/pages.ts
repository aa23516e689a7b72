import type { How } from "./case.ts";

/** A request that a page makes, or lets a frame make. */
export interface Errand {
  readonly how: How;
  readonly url: string;
  /** The frame's page, null where the page itself asks. */
  readonly frame: string | null;
  /** Its number, by which the servers and the frame know it. */
  readonly stop: number;
}

/** Milliseconds that an errand may take; one that the browser forbids must not hold up the others. */
const MOST_TIME = 5000;

/**
 * The page that makes requests, and then goes on. Tracks run side by side, each request when its track's last one was
 * answered; navigations of the page itself run alone, since they stop what is still loading.
 */
export function stepPage(tracks: readonly (readonly Errand[])[], next: string): string {
  return page(`${ERRANDS}
addEventListener("load", async () => {
  const tracks = ${json(tracks)};
  const goes = (errand) => errand !== undefined && errand.how.startsWith("top");
  while (tracks.some((track) => track.length > 0)) {
    await Promise.all(tracks.map(async (track) => { while (track.length > 0 && !goes(track[0])) await run(track.shift()); }));
    for (const track of tracks) if (goes(track[0])) await run(track.shift());
  }
  location.replace(${json(next)});
});`);
}

/** A frame's page: it makes the request in the parent's stead, and says when it is done. */
export function framePage(errand: Errand): string {
  return page(`${ERRANDS}
run(${json({ ...errand, frame: null })}).then(() => parent.postMessage(${errand.stop}, "*"));`);
}

/** What a top-level navigation arrives at, where it arrives. */
export function arrivalPage(next: string): string {
  return page(`location.replace(${json(next)});`);
}

export const EMPTY_PAGE = page("");

/**
 * A navigation that leads to no page tells the page nothing, so the server is asked when it has come; in Firefox a form
 * on its way ends what the page is loading, the question as well.
 */
const ERRANDS = `
const within = (start) => new Promise((done) => { setTimeout(done, ${MOST_TIME}); start(done); });
const arrived = (stop) => fetch("/?wait=" + stop, { credentials: "omit", cache: "no-store" }).catch(() => arrived(stop));
const framed = (url, start) => within((done) => {
  const frame = document.createElement("iframe");
  start(frame, done);
  frame.src = url;
  document.body.append(frame);
});
const credentials = { "fetch": "include", "fetch-omit": "omit", "fetch-same-origin": "same-origin" };
function run({ how, url, frame, stop }) {
  if (frame !== null) return framed(frame, (_, done) => addEventListener("message", ({ data }) => { if (data === stop) done(); }));
  if (how === "frame") return framed(url, (element, done) => { element.onload = done; });
  if (how === "image") return within((done) => { const image = new Image(); image.onload = image.onerror = done; image.src = url; });
  if (how === "top-get") return within((done) => { location.href = url; arrived(stop).then(done); });
  if (how === "top-post") return within((done) => {
    const form = document.createElement("form");
    form.method = "post"; form.action = url;
    document.body.append(form); form.submit();
    arrived(stop).then(done);
  });
  return within((done) => fetch(url, { mode: "no-cors", credentials: credentials[how] }).catch(() => 0).then(done));
}`;

/** Without an icon of its own, or the browser would ask for one. */
function page(script: string): string {
  return `<!doctype html><title>-</title><link rel="icon" href="data:,"><body><script>${script}</script></body>`;
}

function json(value: unknown): string {
  return JSON.stringify(value).replaceAll("<", "\\u003c");
}
