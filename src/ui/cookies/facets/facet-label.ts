import { messageKey } from "../../../core/message/message.ts";
import type { T } from "../../i18n/context.ts";
import type { FacetId } from "../rows/facet.ts";

/** An option of a facet in words. */
export function facetLabel(facet: FacetId, value: string, t: T): string {
  switch (facet) {
    case "domain":
      return value;
    case "role":
      return t(messageKey("role", value));
    case "party":
      return t(`cookies_facet_party_${value}`);
    case "life":
      return t(`cookies_life_${value}`);
    case "findings":
      return value === "none" ? t("cookies_facet_no_findings") : t(`severity_${value}`);
    default:
      return t(messageKey("cookies", "facet", facet, value));
  }
}
