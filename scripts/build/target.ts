/** The two builds. Their only differences are the manifest and the syntax level of the bundle. */
export const targets = ["chrome", "firefox"] as const;

export type Target = (typeof targets)[number];

/** The oldest release that each build runs on, as esbuild names it; the manifest says the same to the browser. */
export const oldest: Readonly<Record<Target, string>> = { chrome: "chrome130", firefox: "firefox140" };

/** The targets that `--browser` chose: both without it. */
export function chosenTargets(browser: string | undefined): readonly Target[] {
  if (browser === undefined) return targets;
  const target = targets.find((known) => known === browser);
  if (target === undefined) throw new Error(`--browser takes chrome or firefox, not "${browser}".`);
  return [target];
}
