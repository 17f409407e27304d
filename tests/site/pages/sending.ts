// Posting, as a small site does it: take the text of this moment, send it, say so, and empty the editor when the server has it.

import type { Mounted } from "./mounted";
import type { Setting } from "./setting";

/** Sends `text` to the server's store; resolves when it is there. */
export async function deliver(channel: string, text: string): Promise<void> {
  const response = await fetch("/api/post", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ channel, text }),
  });
  if (!response.ok) throw new Error(`post refused: ${response.status}`);
}

/** Makes the function every control calls. Nothing is sent for an empty editor. */
export function sender(setting: Setting, mounted: () => Mounted, say: (status: string) => void): (channel?: string) => void {
  return (channel = setting.name) => {
    const text = mounted().text();
    if (text.trim() === "") return;
    deliver(channel, text).then(
      () => {
        if (!setting.keep) mounted().clear();
        say(channel === setting.name ? "Posted" : "Scheduled");
      },
      () => say("Could not post. Try again."),
    );
  };
}
