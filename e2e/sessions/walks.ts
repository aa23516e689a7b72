import { poll } from "../../scripts/browser/poll.ts";
import type { Capture } from "../capture/support/capture.ts";
import type { Recorded } from "../capture/support/recorded.ts";
import { PASSWORD } from "../site/shop/login.ts";

/** One story told with the browser: what a person does, from a fresh site on. */
export type Walk = (capture: Capture, recorded: Recorded) => Promise<void>;

/** Does what leads to another page, waits for that page, and until the record holds it: a page can be there before. */
async function leading(recorded: Recorded, act: () => Promise<void>, there: () => Promise<unknown>): Promise<void> {
  const { nextOrder } = recorded.record;
  await act();
  await there();
  const url = await recorded.tab.url();
  await recorded.until(`the document of ${url}`, ({ exchanges }) =>
    exchanges.some(({ order, type, url: asked }) => order >= nextOrder && type === "main_frame" && asked === url),
  );
  await recorded.settled();
}

/** Does what signs in, and waits until the page says who that is. */
async function entering(recorded: Recorded, act: () => Promise<void>, user = "ada"): Promise<void> {
  const said = (wanted: string): boolean => document.querySelector("#user")?.textContent === wanted;
  await leading(recorded, act, () => recorded.tab.waitFor(said, user));
}

/** Leaves by the link of the page and waits for where it leads. */
async function leave(recorded: Recorded, way: string): Promise<void> {
  const there = (path: string): boolean => location.pathname === path && document.readyState === "complete";
  await leading(
    recorded,
    () => recorded.tab.click("#logout"),
    () => recorded.tab.waitFor(there, way),
  );
}

async function submit(recorded: Recorded, password: string): Promise<void> {
  await recorded.tab.fill("#password", password);
  await recorded.tab.click("#sign-in");
}

/** Loads the page behind the sign-in again. Its old text must not count for the new one. */
async function load(recorded: Recorded): Promise<void> {
  await recorded.tab.evaluate(() => document.querySelector("#user")?.remove());
  await entering(recorded, () => recorded.tab.click("#again"));
}

const portal = (capture: Capture, path: string): string => capture.sites.url(capture.hosts.portal, path);

/** Signs in at a page of the portal with name and password, loads the page behind it again, and leaves. */
function byPassword(start: string): Walk {
  return async (capture, recorded) => {
    await recorded.visit(portal(capture, start));
    await entering(recorded, () => submit(recorded, PASSWORD));
    await load(recorded);
    await leave(recorded, start);
  };
}

/** Signs in at the shop by the form of `path`, with or without being remembered. */
export function shopSignIn(path: string, { remember = false } = {}): Walk {
  return async (capture, recorded) => {
    await recorded.visit(capture.shop("/plain"));
    await recorded.visit(capture.shop(path));
    if (remember) await recorded.tab.click("#remember");
    await entering(recorded, () => submit(recorded, PASSWORD));
    await recorded.visit(capture.shop("/account/orders"));
  };
}

/** Asks for the account before anybody is signed in. */
export const refusedAtShop: Walk = async (capture, recorded) => {
  await recorded.visit(capture.shop("/account/orders"));
};

/** Leaves the shop by one of its ways and looks at the account again. */
export function shopSignOut(path: string): Walk {
  return async (capture, recorded) => {
    await recorded.visit(capture.shop(path));
    await recorded.visit(capture.shop("/account"));
  };
}

export function both(...walks: readonly Walk[]): Walk {
  return async (capture, recorded) => {
    for (const walk of walks) await walk(capture, recorded);
  };
}

export const failedSignIn: Walk = async (capture, recorded) => {
  await recorded.visit(capture.shop("/account"));
  await leading(
    recorded,
    () => submit(recorded, "wrong"),
    () => recorded.tab.waitFor(() => document.querySelector("#failed") !== null),
  );
  await recorded.visit(capture.shop("/account"));
};

export const registration: Walk = async (capture, recorded) => {
  await recorded.visit(portal(capture, "/register"));
  await recorded.tab.fill("#password", "tops3cret");
  await recorded.tab.fill("#password2", "tops3cret");
  await entering(recorded, () => recorded.tab.click("#sign-in"), "ada@shop.test");
  await leave(recorded, "/register");
};

export const passkey: Walk = async (capture, recorded) => {
  await recorded.visit(portal(capture, "/passkey"));
  await entering(recorded, () => recorded.tab.click("#sign-in"));
  await load(recorded);
  await leave(recorded, "/passkey");
};

export const magicLink: Walk = async (capture, recorded) => {
  await recorded.visit(portal(capture, "/magic-link"));
  await recorded.tab.click("#send");
  await recorded.tab.waitFor(() => document.querySelector("#mail-link") !== null);
  await entering(recorded, () => recorded.tab.click("#mail-link"), "ada@shop.test");
  await leave(recorded, "/magic-link");
};

export const secondFactor: Walk = async (capture, recorded) => {
  await recorded.visit(portal(capture, "/mfa"));
  await submit(recorded, PASSWORD);
  await recorded.tab.waitFor(() => document.querySelector("#otp") !== null);
  await recorded.tab.fill("#otp", "123456");
  await entering(recorded, () => recorded.tab.click("#sign-in"));
  await leave(recorded, "/mfa");
};

/** More rights by the button of that id. */
export function stepUp(button: string): Walk {
  return async (capture, recorded) => {
    await recorded.visit(portal(capture, "/staff"));
    await entering(recorded, () => submit(recorded, PASSWORD));
    await recorded.visit(portal(capture, "/staff/admin"));
    await recorded.visit(portal(capture, "/staff/home"));
    await recorded.tab.fill("#password", PASSWORD);
    await entering(recorded, () => recorded.tab.click(button), "admin:ada");
    const { length } = recorded.record.marks;
    await recorded.command({ name: "mark", label: "role-changed", text: "" });
    await recorded.until("the mark", ({ marks }) => marks.length > length);
  };
}

/** Signs in at another site: `way` get or post, which is how the answer comes back. */
export function elsewhere(way: "get" | "post"): Walk {
  return async (capture, recorded) => {
    await recorded.visit(capture.shop("/plain"));
    await recorded.visit(capture.shop(`/sso-start?cookie=none&return=${way}`));
    await entering(recorded, () => submit(recorded, PASSWORD));
    await recorded.visit(capture.shop("/account/orders"));
  };
}

/** The same in a window that closes itself. */
export const popup: Walk = async (capture, recorded) => {
  await recorded.visit(capture.shop("/popup-login"));
  const window = await capture.browser.waitForNewTab(() => recorded.tab.click("#open-sso-popup"));
  await window.fill("#password", PASSWORD);
  // The window may be gone before it answers.
  await window.click("#sign-in").catch(() => undefined);
  await recorded.tab.waitFor(() => document.querySelector("#popup-state")?.textContent === "signed in as ada");
  await recorded.settled();
  await recorded.visit(capture.shop("/account"));
};

/** The remembered person comes back after the session is gone on the server. */
export const remembered: Walk = async (capture, recorded) => {
  await shopSignIn("/login", { remember: true })(capture, recorded);
  capture.sites.forgetSessions(capture.hosts.shop);
  await recorded.visit(capture.shop("/account"));
};

export const expiry: Walk = async (capture, recorded) => {
  await recorded.visit(portal(capture, "/short"));
  await entering(recorded, () => submit(recorded, PASSWORD));
  // The browser drops the cookie by itself: each look at the page tells whether it has.
  await poll("the sign-in page in place of the one behind it", async () => {
    await recorded.visit(portal(capture, "/short/home"));
    return recorded.tab.evaluate(() => location.pathname === "/short");
  });
};

export const bearer: Walk = async (capture, recorded) => {
  await recorded.visit(portal(capture, "/bearer"));
  await recorded.tab.click("#me");
  await recorded.tab.waitFor(() => document.querySelector("#result[data-done]")?.textContent?.startsWith("401"));
  await recorded.tab.click("#sign-in");
  await recorded.tab.waitFor(() => document.querySelector("#result[data-done]")?.textContent?.startsWith("200"));
  await recorded.tab.click("#logout");
  await recorded.tab.waitFor(() => document.querySelector("#result[data-done]")?.textContent?.startsWith("401"));
  await recorded.until("the last question", ({ exchanges }) => {
    return exchanges.filter(({ url }) => url.endsWith("/bearer/me")).length === 3;
  });
  await recorded.settled();
};

export const inAddress: Walk = async (capture, recorded) => {
  await recorded.visit(portal(capture, "/url"));
  await entering(recorded, () => submit(recorded, PASSWORD));
  await load(recorded);
};

export const split = byPassword("/split");
export const jwt = byPassword("/jwt");

/** Signs in, and stays. */
export const splitSignIn: Walk = async (capture, recorded) => {
  await recorded.visit(portal(capture, "/split"));
  await entering(recorded, () => submit(recorded, PASSWORD));
};

/** Signs in in one tab, opens the page behind the sign-in in a second one and leaves there; the first one learns of it. */
export const twoTabs: Walk = async (capture, recorded) => {
  await splitSignIn(capture, recorded);
  const opening = (): Promise<void> => recorded.tab.evaluate(() => void window.open("/split/account"));
  const second = capture.keep(await capture.browser.waitForNewTab(opening));
  await second.waitFor(() => document.querySelector("#user")?.textContent === "ada");
  await second.click("#logout");
  await second.waitFor(() => location.pathname === "/split" && document.readyState === "complete");
  await recorded.until("the sign-out in the second tab", ({ exchanges }) =>
    exchanges.some(({ url, end }) => url.endsWith("/split/logout") && end !== null),
  );
  await recorded.visit(portal(capture, "/split/account"));
};
