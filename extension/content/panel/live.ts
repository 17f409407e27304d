// Says things politely to screen readers, and nowhere else.
import type { Lifetime } from "../lifetime";
import type { Words } from "../../shared/words";
import { element } from "./element";
import { focused } from "./focus";
import { createHost, homeOf, type Host } from "./host";

/** Milliseconds between showing an empty region and filling it, so that filling it is a change that is announced. */
const NOTICED = 60;

export function liveRegion(life: Lifetime, words: () => Words): (message: string) => void {
  let host: Host | null = null;
  let cancel = (): void => undefined;

  return (message) => {
    cancel();
    host?.remove();
    host = createHost();
    const { language, direction } = words();
    const region = element("div", { class: "spoken", role: "status", "aria-atomic": "true", lang: language, dir: direction });
    host.root.append(region);
    host.place(homeOf(focused(), true));
    cancel = life.after(NOTICED, () => region.replaceChildren(message));
  };
}
