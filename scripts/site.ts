import { hosts } from "../e2e/site/hosts.ts";
import { type Sites, startSites } from "../e2e/site/start.ts";

const HELP = `node scripts/run.mjs site [--quiet]

Starts the demo sites on loopback and prints every socket call until Ctrl+C.
  --quiet   do not print the socket calls
`;

/** Starts the demo sites and keeps them running until the process is told to stop. */
export async function main(args: string[]): Promise<number> {
  if (args.some((arg) => arg !== "--quiet")) {
    console.log(HELP);
    return args.includes("--help") ? 0 : 2;
  }
  const sites = await startSites({ quiet: args.includes("--quiet"), httpPort: 8080, httpsPort: 8443 });
  console.log(invitation(sites));
  await new Promise<void>((resolve) => {
    process.once("SIGINT", () => resolve());
    process.once("SIGTERM", () => resolve());
  });
  await sites.close();
  return 0;
}

function invitation(sites: Sites): string {
  const near = hosts("", "localhost");
  const far = hosts();
  const list = (names: typeof far) =>
    [names.shop, names.portal, names.flags, names.chat, names.sso]
      .map((host) => `  ${sites.url(host, "/", { scheme: "http" }).padEnd(36)} ${sites.url(host)}`)
      .join("\n");
  return `
Demo sites. These names need no preparation:
${list(near)}

With names of their own, and http that is not trustworthy:
${list(far)}
  (https with HTTP/1.1 only: ${sites.url(far.shop, "/", { http1: true })})

Chromium  --host-resolver-rules="MAP * 127.0.0.1" --ignore-certificate-errors-spki-list=${sites.spki}
          (the second flag works with --user-data-dir only)
Firefox   about:config: network.dns.forceResolve = 127.0.0.1, and accept the certificate
Stop with Ctrl+C.
`;
}
