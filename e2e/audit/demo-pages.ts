import type { Capture } from "../capture/support/capture.ts";
import * as walks from "../sessions/walks.ts";
import { pathOf } from "../site/flags/flag-case.ts";
import { FLAG_CASES } from "../site/flags/flag-cases.ts";
import { type Hosts, hosts } from "../site/hosts.ts";
import { PASSWORD } from "../site/shop/login.ts";

/** One page of the demo sites, or a walk over several, on host names of its own. */
export interface DemoPage {
  readonly id: string;
  /** What its host names have in common. */
  readonly label: string;
  /** Hosts under test. */
  readonly scope: readonly string[];
  readonly go: walks.Walk;
}

/** Every demo page. A walk goes through the pages that say something only one after the other. */
export function demoPages(): readonly DemoPage[] {
  return [...flagPages(), ...SHOP, ...PORTAL, ...OTHERS];
}

/** Cases that say something only after another one on the same host. */
const AFTER: ReadonlyMap<string, string> = new Map([["guard-over", "guard-set"]]);

function flagPages(): readonly DemoPage[] {
  return FLAG_CASES.map((one): DemoPage => {
    const { flags } = hosts(`d-${one.id}`);
    const host = one.host === "ip" ? "127.0.0.1" : one.host === "www" ? `www.${flags}` : flags;
    const before = FLAG_CASES.find(({ id }) => id === AFTER.get(one.id));
    return {
      id: one.id,
      label: `d-${one.id}`,
      scope: [one.host === "ip" ? host : flags],
      async go({ sites }, { tab }) {
        for (const page of before === undefined ? [one] : [before, one]) {
          const scheme = page.scheme === "both" ? "https" : page.scheme;
          await tab.goto(sites.url(host, pathOf(page), { scheme }));
        }
      },
    };
  });
}

const SHOP: readonly DemoPage[] = [
  walk("shop-home", "shop", visits("shop", "/")),
  walk("shop-http", "shop", async (capture, recorded) => {
    await recorded.visit(capture.shop("/plain", { scheme: "http" }));
    await recorded.visit(capture.shop("/plain", { scheme: "https" }));
  }),
  walk("shop-right", "shop", walks.both(walks.refusedAtShop, walks.shopSignIn("/login"), walks.shopSignOut("/logout"))),
  walk(
    "shop-wrong",
    "shop",
    walks.both(walks.refusedAtShop, walks.shopSignIn("/login-bad"), walks.shopSignOut("/logout-bad")),
  ),
  walk("shop-half", "shop", walks.both(walks.shopSignIn("/login"), walks.shopSignOut("/logout-half"))),
  walk("shop-refused", "shop", walks.failedSignIn),
  walk("shop-remembered", "shop", walks.remembered),
  walk("shop-cart", "shop", async (capture, recorded) => {
    await recorded.visit(capture.shop("/plain"));
    await recorded.tab.click("#add-cup");
    await recorded.tab.waitFor(() => document.querySelector("#cart")?.textContent !== "empty");
    await recorded.visit(capture.shop("/theme?set=dark"));
  }),
  walk("shop-twice", "shop", visits("shop", "/twice")),
  walk("shop-shadow", "shop", visits("shop", "/plain", "/shadow", "/account")),
  walk("shop-unicode", "shop", visits("shop", "/unicode", "/unicode")),
  walk("shop-popup", ["shop", "sso"], walks.popup),
  walk("sso-get", ["shop", "sso"], walks.elsewhere("get")),
  walk("sso-post", ["shop", "sso"], walks.elsewhere("post")),
  ...(["lax", "strict", "unset", "insecure", "domain", "host"] as const).map((kind) =>
    walk(`sso-post-${kind}`, "shop", async (capture, recorded) => {
      await recorded.visit(capture.shop(`/sso-start?cookie=${kind}&return=post`));
      await recorded.tab.fill("#password", PASSWORD);
      await recorded.tab.click("#sign-in");
      await recorded.tab.waitFor(() => document.querySelector("#correlation, #user") !== null);
      await recorded.settled();
    }),
  ),
  walk("sso-itself", "sso", visits("sso", "/")),
];

const PORTAL: readonly DemoPage[] = (
  [
    ["portal-home", visits("portal", "/")],
    ["portal-register", walks.registration],
    ["portal-split", walks.split],
    ["portal-passkey", walks.passkey],
    ["portal-magic-link", walks.magicLink],
    ["portal-mfa", walks.secondFactor],
    ["portal-step-up", walks.stepUp("#raise")],
    ["portal-step-up-kept", walks.stepUp("#raise-keep")],
    ["portal-jwt", walks.jwt],
    ["portal-bearer", walks.bearer],
    ["portal-in-url", walks.inAddress],
    ["portal-short", walks.expiry],
  ] as const
).map(([id, go]) => walk(id, "portal", go));

const OTHERS: readonly DemoPage[] = [
  walk("stats", "stats", visits("stats", "/", "/match")),
  walk("ads", "ads", visits("ads", "/")),
  walk("chat", "chat", async (capture, recorded) => {
    await recorded.visit(capture.sites.url(capture.hosts.chat, "/"));
    await recorded.tab.waitFor(() => document.querySelector("#channel-state")?.textContent === "open");
    await recorded.tab.click("#close");
    await recorded.settled();
  }),
  walk("script", "shop", async (capture, recorded) => {
    await recorded.visit(capture.shop("/script"));
    for (const id of ["doc-set", "doc-persistent", "doc-change", "doc-httponly", "doc-over-httponly"]) {
      await recorded.tab.click(`#${id}`);
      await recorded.tab.waitFor(() => document.querySelector("#result[data-done]") !== null);
    }
    await recorded.settled();
  }),
  walk("chain", "shop", visits("shop", "/chain/1", "/chain/same")),
  walk("fetches", "shop", async (capture, recorded) => {
    await recorded.visit(capture.shop("/fetches"));
    for (const id of ["own-include", "own-omit", "api-include", "api-omit", "ads-include", "ads-omit", "api-put"]) {
      await recorded.tab.click(`#${id}`);
      await recorded.tab.waitFor(() => document.querySelector("#result[data-done]") !== null);
    }
    await recorded.settled();
  }),
  walk("frames", "shop", visits("shop", "/frames")),
  walk("worker", "shop", async (capture, recorded) => {
    await recorded.visit(capture.shop("/sw/page"));
    await recorded.tab.waitFor(() => document.querySelector("#worker-state[data-done]") !== null);
    await recorded.settled();
  }),
  walk("cache", "shop", visits("shop", "/cache")),
  walk("many", "shop", visits("shop", "/many?n=60")),
  walk("slow", "shop", visits("shop", "/slow?ms=1", "/error")),
];

/** Pages of one host, one after the other. */
function visits(role: keyof Hosts, ...paths: readonly string[]): walks.Walk {
  return async (capture, recorded) => {
    for (const path of paths) await recorded.visit(capture.sites.url(capture.hosts[role], path));
  };
}

function walk(id: string, role: keyof Hosts | readonly (keyof Hosts)[], go: walks.Walk): DemoPage {
  const label = `d-${id}`;
  const own = hosts(label);
  return {
    id,
    label,
    scope: [role].flat().map((each) => own[each]),
    go: (capture, recorded) => go(on(capture, own), recorded),
  };
}

/** The same capture on other hosts. */
function on(capture: Capture, own: Hosts): Capture {
  const { browser, sites, newTab, keep, watch, record } = capture;
  return {
    browser,
    sites,
    newTab,
    keep,
    watch,
    record,
    hosts: own,
    shop: (path, options) => sites.url(own.shop, path, options),
  };
}
