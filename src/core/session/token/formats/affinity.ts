import { note } from "../note.ts";
import { wholePart } from "../part.ts";
import type { TokenFormat } from "../token-format.ts";

/** A cookie that only its name tells: which server of a group the next request goes to. */
function byName(id: string, product: string, shape: string, name: RegExp, value: RegExp): TokenFormat {
  return {
    id,
    product,
    state: "client-sealed",
    shape,
    read: (input) =>
      name.test(input.name) && value.test(input.text)
        ? { confidence: "likely", parts: wholePart("target", input.text), notes: [note("affinity")] }
        : null,
  };
}

export const awsBalancer = byName(
  "aws-balancer",
  "AWS Elastic Load Balancing",
  "base64 in AWSALB, AWSALBCORS, AWSALBTG; hexadecimal in AWSELB",
  /^AWS(?:ALB(?:TG)?|ELB)(?:CORS)?$/,
  /^[A-Za-z0-9+/=]{40,}$/,
);

export const gclb = byName("gclb", "Google Cloud Load Balancing", "GCLB", /^GCLB$/, /^[\w+/=-]{8,}$/);

export const arrAffinity = byName(
  "arr-affinity",
  "Azure App Service",
  "64 hexadecimal digits in ARRAffinity, ARRAffinitySameSite",
  /^ARRAffinity(?:SameSite)?$/,
  /^[0-9a-f]{64}$/i,
);
