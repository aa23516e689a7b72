import { api } from "./api.ts";

const SIZES = [16, 32] as const;

/** What the toolbar button of a tab shows. `count` is empty for none. */
export interface Badge {
  readonly recording: boolean;
  readonly count: string;
  readonly title: string;
}

/** Does nothing for a tab that is gone. https://developer.chrome.com/docs/extensions/reference/api/action */
export async function showBadge(tabId: number, badge: Badge): Promise<void> {
  const suffix = badge.recording ? "" : "-off";
  const path = Object.fromEntries(SIZES.map((size) => [size, `icons/${size}${suffix}.png`]));
  try {
    await Promise.all([
      api.action.setIcon({ tabId, path }),
      api.action.setBadgeText({ tabId, text: badge.count }),
      api.action.setBadgeBackgroundColor({ tabId, color: "#b3261e" }),
      api.action.setTitle({ tabId, title: badge.title }),
    ]);
  } catch {
    // The tab closed meanwhile.
  }
}
