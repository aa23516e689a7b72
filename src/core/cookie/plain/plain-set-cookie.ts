import type { ByteString } from "../../bytes/byte-string.ts";
import type { Range } from "../../bytes/text-range.ts";
import type { Diagnostic } from "../diagnostic.ts";
import { parseInFull } from "../parse-in-full.ts";
import type { ParsedAttribute, ParsedSetCookie, Priority, SameSiteAttribute } from "../parsed-set-cookie.ts";
import type { ParseProfile } from "../profiles/profile.ts";

/**
 * A set line that nothing is wrong with. What only explains it, the attributes as written and the diagnostics, is worked
 * out by the full parser when it is asked for.
 */
export class PlainSetCookie implements ParsedSetCookie {
  name: ByteString;
  value: ByteString;
  expires: number | null = null;
  expiresCapped: number | null = null;
  maxAge: number | null = null;
  domain: ByteString | null = null;
  path: ByteString | null = null;
  secure = false;
  httpOnly = false;
  sameSite: SameSiteAttribute | null = null;
  partitioned = false;
  priority: Priority | null = null;
  readonly line: ByteString;
  private readonly profileKept: ParseProfile;
  private readonly nowKept: number;
  private readonly serverDateKept: number | null;
  private fullKept: ParsedSetCookie | null = null;

  constructor(
    line: ByteString,
    name: ByteString,
    value: ByteString,
    profile: ParseProfile,
    now: number,
    serverDate: number | null,
  ) {
    this.line = line;
    this.name = name;
    this.value = value;
    this.profileKept = profile;
    this.nowKept = now;
    this.serverDateKept = serverDate;
  }

  get attributes(): readonly ParsedAttribute[] {
    return this.inFull().attributes;
  }

  get diagnostics(): readonly Diagnostic[] {
    return this.inFull().diagnostics;
  }

  get nameRange(): Range {
    return this.inFull().nameRange;
  }

  get valueRange(): Range {
    return this.inFull().valueRange;
  }

  private inFull(): ParsedSetCookie {
    this.fullKept ??= parseInFull(this.line, this.profileKept, this.nowKept, this.serverDateKept);
    return this.fullKept;
  }
}
