import { chromium } from "../chromium.ts";
import { firefox } from "../firefox.ts";
import type { Profile, ProfileId } from "../profile.ts";
import { rfc6265bis } from "../rfc6265bis.ts";
import { chromiumJar } from "./chromium.ts";
import { firefoxJar } from "./firefox.ts";
import type { JarProfile } from "./jar-profile.ts";
import { rfc6265bisJar } from "./rfc6265bis.ts";

/** All rules of one engine: for lines, and for the jar. */
export interface Engine {
  readonly profile: Profile;
  readonly jar: JarProfile;
}

export const ENGINES: Readonly<Record<ProfileId, Engine>> = {
  rfc6265bis: { profile: rfc6265bis, jar: rfc6265bisJar },
  chromium: { profile: chromium, jar: chromiumJar },
  firefox: { profile: firefox, jar: firefoxJar },
};
