import { chromium } from "./chromium.ts";
import { firefox } from "./firefox.ts";
import type { Profile, ProfileId } from "./profile.ts";
import { rfc6265bis } from "./rfc6265bis.ts";

/** Every profile by its id. */
export const PROFILES: Readonly<Record<ProfileId, Profile>> = { rfc6265bis, chromium, firefox };
