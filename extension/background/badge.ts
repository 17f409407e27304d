// The toolbar badge: how many confidential passages there are in the composer in use, `!` where a text could not be checked. The
// browser keeps badges by tab and clears them when the tab goes elsewhere, so nothing is kept here.
import type { GuardState } from "../shared/messages";
import { turns } from "./turns";

const FOUND = "#b3261e";
const UNCHECKED = "#8a5300";

/** The badge says what was told last. */
const inTurn = turns();

export function showCount(tabId: number, count: number): Promise<void> {
  return inTurn(async () => {
    await chrome.action.setBadgeBackgroundColor({ tabId, color: FOUND });
    await chrome.action.setBadgeText({ tabId, text: count === 0 ? "" : count > 99 ? "99+" : String(count) });
  });
}

export function showGuard(tabId: number, state: GuardState): Promise<void> {
  return inTurn(async () => {
    if (state === "unchecked") {
      await chrome.action.setBadgeBackgroundColor({ tabId, color: UNCHECKED });
      await chrome.action.setBadgeText({ tabId, text: "!" });
    } else if ((await chrome.action.getBadgeText({ tabId })) === "!") {
      await chrome.action.setBadgeText({ tabId, text: "" });
    }
  });
}
