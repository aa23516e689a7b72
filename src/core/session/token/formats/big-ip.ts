import { fact } from "../claim.ts";
import { note } from "../note.ts";
import { wholePart } from "../part.ts";
import type { FormatReading, TokenFormat } from "../token-format.ts";

/** Address and port are numbers with the lowest octet first. https://my.f5.com/manage/s/article/K6917 */
const IPV4 = /^(\d{1,10})\.(\d{1,5})\.0000$/;
/** Pool members in a route domain: address mapped into IPv6, port as it is. */
const DOMAIN_IPV4 = /^rd(\d{1,5})o0{20}f{4}([0-9a-f]{8})o(\d{1,5})$/i;
const DOMAIN_IPV6 = /^rd(\d{1,5})o([0-9a-f]{32})o(\d{1,5})$/i;
const IPV6 = /^vi([0-9a-f]{32})\.(\d{1,5})$/i;

/** Persistence cookie of F5 BIG-IP: it names the pool member that the next request goes to. */
export const bigIp: TokenFormat = {
  id: "big-ip",
  product: "F5 BIG-IP",
  state: "client-readable",
  shape: "ADDRESS.PORT.0000, viADDRESS.PORT, rdDOMAINoADDRESSoPORT",
  read: ({ text, name }) => {
    const [, address, port] = IPV4.exec(text) ?? [];
    if (address !== undefined && port !== undefined) return member(text, ipv4(Number(address)), swapped(Number(port)));
    const [, domain4, mapped, port4] = DOMAIN_IPV4.exec(text) ?? [];
    if (mapped !== undefined) return member(text, dotted(mapped), Number(port4), domain4);
    const [, domain6, long, port6] = DOMAIN_IPV6.exec(text) ?? [];
    if (long !== undefined) return member(text, `[${colons(long)}]`, Number(port6), domain6);
    const [, only6, swappedPort] = IPV6.exec(text) ?? [];
    if (only6 !== undefined) return member(text, `[${colons(only6)}]`, swapped(Number(swappedPort)));
    if (/^BIGipServer/i.test(name) && /^![\w+/=]{20,}$/.test(text)) {
      return {
        confidence: "observed",
        state: "client-sealed",
        parts: wholePart("ciphertext", text),
        notes: [note("affinity"), note("sealed")],
      };
    }
    return null;
  },
};

function member(text: string, address: string | null, port: number, domain?: string): FormatReading | null {
  if (address === null || port > 65_535) return null;
  return {
    confidence: "observed",
    parts: wholePart("address", text, `${address}:${port}`),
    claims: [
      fact("address", address),
      fact("port", port),
      ...(domain === undefined ? [] : [fact("route-domain", domain)]),
    ],
    notes: [note("affinity"), note("inner-address")],
  };
}

function ipv4(number: number): string | null {
  return number > 0xffff_ffff ? null : [0, 8, 16, 24].map((bits) => (number >>> bits) & 255).join(".");
}

function swapped(port: number): number {
  return port > 65_535 ? port : ((port & 255) << 8) | (port >> 8);
}

function dotted(hex: string): string {
  return [0, 2, 4, 6].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)).join(".");
}

function colons(hex: string): string {
  return Array.from({ length: 8 }, (_, index) => hex.slice(index * 4, index * 4 + 4).replace(/^0{1,3}/, "")).join(":");
}
