import type { JarCookie } from "../../capture/jar-cookie.ts";
import { heldCookies } from "../held-cookies.ts";
import type { ReportFormat } from "../report-format.ts";

/** `cookies.txt` as curl, wget and yt-dlp read it. https://curl.se/docs/http-cookies.html */
export const netscapeReport: ReportFormat = {
  id: "netscape",
  extension: ".cookies.txt",
  mediaType: "text/plain",
  values: "always",
  english: true,
  *parts(input, t) {
    yield "# Netscape HTTP Cookie File\n";
    yield `# ${t("report_file_carries_values").replace(/\s+/g, " ")}\n\n`;
    for (const cookie of heldCookies(input.record)) {
      const line = cookieLine(cookie);
      if (line !== null) yield `${line}\n`;
    }
  },
};

/** Seven fields between tabs; null where a part of the cookie would break them, or is of no use outside its partition. */
function cookieLine(cookie: JarCookie): string | null {
  if (cookie.partitionKey !== null) return null;
  const domain = cookie.hostOnly ? cookie.domain : `.${cookie.domain}`;
  const fields = [
    domain,
    cookie.hostOnly ? "FALSE" : "TRUE",
    cookie.path,
    cookie.secure ? "TRUE" : "FALSE",
    String(cookie.expires === null ? 0 : Math.max(1, Math.floor(cookie.expires / 1000))),
    cookie.name,
    cookie.value,
  ];
  if (fields.some((field) => /[\t\r\n\0]/.test(field))) return null;
  return `${cookie.httpOnly ? "#HttpOnly_" : ""}${fields.join("\t")}`;
}
