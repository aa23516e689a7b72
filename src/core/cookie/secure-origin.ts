const LOOPBACK_V4 = /^127\.\d+\.\d+\.\d+$/;

/**
 * Whether cookies with Secure may be set and sent here: an encrypted connection, or this machine itself, which all
 * engines exempt. RFC 6265bis section 5.8.3, note on secure connections;
 * https://w3c.github.io/webappsec-secure-contexts/#is-origin-trustworthy
 */
export function isSecureOrigin(url: Pick<URL, "protocol" | "hostname">): boolean {
  return url.protocol === "https:" || url.protocol === "wss:" || isLoopback(url.hostname);
}

/** Whether a host means this machine without asking any name server. RFC 6761 section 6.3. */
export function isLoopback(hostname: string): boolean {
  const host = hostname.endsWith(".") ? hostname.slice(0, -1) : hostname;
  return host === "localhost" || host.endsWith(".localhost") || host === "[::1]" || LOOPBACK_V4.test(host);
}
