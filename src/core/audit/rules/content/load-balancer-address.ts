import { rowRule } from "../../line-rules.ts";
import { cwe } from "../../references.ts";
import type { Reference } from "../../rule.ts";

const F5: Reference = {
  standard: "F5",
  version: "knowledge base",
  item: "K6917",
  url: "https://my.f5.com/manage/s/article/K6917",
};

const IPV4 = /^(\d{6,10})\.(\d{1,5})\.0000$/;

/** BIG-IP writes address and port of the server behind it into its cookie, byte order reversed. */
export const loadBalancerAddress = rowRule({
  id: "load-balancer-address",
  references: [cwe(497), F5],
  worst: "low",
  texts: [""],
  judge({ value, party }) {
    const [, address, port] = IPV4.exec(value) ?? [];
    if (address === undefined || port === undefined || party === "third") return null;
    const [number, swapped] = [Number(address), Number(port)];
    if (number > 0xffff_ffff || swapped > 0xffff) return null;
    const octets = [number & 255, (number >>> 8) & 255, (number >>> 16) & 255, number >>> 24];
    const server = `${octets.join(".")}:${((swapped & 255) << 8) | (swapped >>> 8)}`;
    return { severity: "low", confidence: "observed", params: [server] };
  },
});
