import type { Action, Case, Place } from "./case.ts";
import type { Random } from "./random.ts";

/** A case around a branch that chance alone would hardly ever take. */
export function makeRareCase(random: Random): Case {
  return random.pick([overSecure, ownSuffix, ownAddress, localSecure, emptyDomain])(random);
}

/** S15: a line in clear for the name of a Secure cookie. */
function overSecure(random: Random): Case {
  const name = random.pick(["a", "sid"]);
  const first = `${name}=1; Secure; Path=${random.pick(["/", "/d", "/d/e"])}`;
  const second = `${name}=2; Path=${random.pick(["/", "/d", "/d/e", "/dd"])}${random.pick(["", "", "; Domain={site}"])}`;
  return {
    family: "shared",
    actions: [ask("home", true, [first]), ask("home", false, [second]), ask("home", true, [])],
  };
}

/** S8: the host is a public suffix, and Domain names it. */
function ownSuffix(random: Random): Case {
  const line = `${random.pick(["a", "__Host-a", "__Secure-a"])}=1; Secure; Path=/; Domain=${random.pick(["{host}", ".{host}", "{SITE}"])}`;
  return { family: "kawasaki.jp", actions: [ask("own", true, [line]), ask("own", true, [])] };
}

/** V9: the host is an address, and Domain names it, or one like it. */
function ownAddress(random: Random): Case {
  const secure = random.chance(0.5);
  const domain = random.pick(["{host}", ".{host}", "127.0.0.1", "1", "0{host}", "{host}."]);
  const line = `${random.pick(["a", "__Host-a"])}=1; Secure; Path=/; Domain=${domain}`;
  return { family: "address", actions: [ask("own", secure, [line]), ask("own", secure, [])] };
}

/** V21: Secure without encryption, at a host that is trusted anyway. */
function localSecure(random: Random): Case {
  const line = `${random.pick(["a", "__Host-a", "__Http-a", "__Host-Http-a"])}=1; Secure; HttpOnly; Path=/`;
  return { family: "localhost", actions: [ask("own", false, [line]), ask("own", false, [])] };
}

/** V8c: the prefix wants no Domain, and the one that is there is empty. */
function emptyDomain(random: Random): Case {
  const domain = random.pick(["Domain=", "Domain", "domain= ", "Domain=;Domain="]);
  const line = `${random.pick(["__Host-a", "__host-a", "__Host-Http-a"])}=1; Secure; HttpOnly; Path=/; ${domain}`;
  return { family: "shared", actions: [ask("home", true, [line]), ask("home", true, [])] };
}

function ask(party: Place["party"], secure: boolean, lines: readonly string[]): Action {
  const top: Place = { party, sub: "", secure };
  const target = { party: "own", sub: "", secure, path: "/d/e" } as const;
  return { how: "image", top, frame: null, via: [], status: 302, target, lines };
}
