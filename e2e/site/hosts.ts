export const ROLES = ["shop", "api", "chat", "ads", "stats", "sso", "flags", "portal"] as const;
export type Role = (typeof ROLES)[number];

/**
 * Names under `.test` and `.example` need a browser that maps every host to loopback. Names under `.localhost` need nothing,
 * and are trustworthy over http.
 */
export type Family = "test" | "localhost";

export type Hosts = Readonly<Record<Role | "www", string>>;

export interface Place {
  readonly role: Role | undefined;
  readonly label: string;
  readonly family: Family;
}

/**
 * The host names that belong to one label, so that a test which takes a label of its own shares no cookie with another.
 *
 * Without a label: shop.test with www.shop.test, api.shop.test and chat.shop.test (one site), and ads.example,
 * stats.example, sso.example, flags.test, portal.test (a site each). With label `t17`: shop-t17.test, api.shop-t17.test, ads-t17.example
 * and so on, related in the same way.
 *
 * @param label letters, digits and inner hyphens in lower case, or empty.
 * @throws RangeError for any other label.
 */
export function hosts(label = "", family: Family = "test"): Hosts {
  if (label !== "" && !/^[a-z0-9]([a-z0-9-]*[a-z0-9])?$/.test(label)) throw new RangeError(`not a label: ${label}`);
  const tail = label === "" ? "" : `-${label}`;
  const own = family;
  const other = family === "test" ? "example" : family;
  const shop = `shop${tail}.${own}`;
  return {
    shop,
    www: `www.${shop}`,
    api: `api.${shop}`,
    chat: `chat.${shop}`,
    flags: `flags${tail}.${own}`,
    portal: `portal${tail}.${own}`,
    ads: `ads${tail}.${other}`,
    stats: `stats${tail}.${other}`,
    sso: `sso${tail}.${other}`,
  };
}

/** What a host name says: its role, its label and its family. The rule is at the top of router.ts. */
export function placeOf(host: string): Place {
  const parts = host.split(".");
  const found = parts.map(rolePart).filter((part) => part !== undefined);
  return {
    role: found[0]?.role,
    label: found.find((part) => part.label !== "")?.label ?? "",
    family: parts.at(-1) === "localhost" ? "localhost" : "test",
  };
}

/** The host names that share label and family with this one. */
export function relatives(host: string): Hosts {
  const { label, family } = placeOf(host);
  return hosts(label, family);
}

function rolePart(part: string): { role: Role; label: string } | undefined {
  const cut = part.indexOf("-");
  const word = cut < 0 ? part : part.slice(0, cut);
  const role = ROLES.find((one) => one === word);
  return role && { role, label: cut < 0 ? "" : part.slice(cut + 1) };
}
