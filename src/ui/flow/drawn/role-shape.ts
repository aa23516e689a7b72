import type { Role } from "../../../core/session/role.ts";

/** Outlines within 4 px around the origin: roles differ in shape before they differ in colour. */
const OUTLINES = {
  diamond: "M0-4 4 0 0 4-4 0Z",
  triangle: "M0-3.6 4 3.2H-4Z",
  square: "M-3.2-3.2H3.2V3.2H-3.2Z",
  circle: "M-3.4 0a3.4 3.4 0 1 0 6.8 0a3.4 3.4 0 1 0-6.8 0Z",
  bars: "M-3.4 3.4V.4M0 3.4V-3.4M3.4 3.4V-1.2",
  cross: "M-3-3 3 3M3-3-3 3",
  hexagon: "M-2-3.5H2L4 0 2 3.5H-2L-4 0Z",
  dot: "M-1.4 0a1.4 1.4 0 1 0 2.8 0a1.4 1.4 0 1 0-2.8 0Z",
} as const;

export interface RoleShape {
  readonly path: string;
  readonly filled: boolean;
  /** Colour: who could act as the person, who watches, and the rest. */
  readonly group: "secret" | "watching" | "plain";
}

const shape = (outline: keyof typeof OUTLINES, filled: boolean, group: RoleShape["group"]): RoleShape => ({
  path: OUTLINES[outline],
  filled,
  group,
});

export const ROLE_SHAPES: Readonly<Record<Role, RoleShape>> = {
  "login-session": shape("diamond", true, "secret"),
  remember: shape("diamond", false, "secret"),
  "sign-in": shape("triangle", true, "secret"),
  csrf: shape("square", true, "secret"),
  preference: shape("circle", false, "plain"),
  consent: shape("square", false, "plain"),
  analytics: shape("bars", false, "watching"),
  advertising: shape("triangle", false, "watching"),
  affinity: shape("cross", false, "plain"),
  bot: shape("hexagon", false, "plain"),
  unknown: shape("dot", true, "plain"),
};
