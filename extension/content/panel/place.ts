// Where a small thing goes beside a box: below it or above it, never over it while there is room, always inside the window.

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Spot {
  readonly left: number;
  readonly top: number;
  readonly side: Side;
}

export type Side = "below" | "above";

/** Between the thing and the box, and between the thing and the edge of the window, in CSS pixels. */
export const GAP = 8;

/**
 * The place for something of `size` beside `box` in a window of `view`, along the box's start in direction `direction`: on the
 * `first` side if there is room, else on the other, else where there is more.
 */
export function beside(box: DOMRectReadOnly, size: Size, view: Size, direction: "ltr" | "rtl", first: Side): Spot {
  const room = { below: view.height - box.bottom - 2 * GAP, above: box.top - 2 * GAP };
  const other = first === "below" ? "above" : "below";
  const side = size.height <= room[first] || (size.height > room[other] && room[first] >= room[other]) ? first : other;
  const top = side === "below" ? box.bottom + GAP : box.top - GAP - size.height;
  const left = direction === "ltr" ? box.left : box.right - size.width;
  return { left: within(left, size.width, view.width), top: within(top, size.height, view.height), side };
}

/** `at`, moved so that `length` from there lies inside `whole`. */
function within(at: number, length: number, whole: number): number {
  return Math.max(GAP, Math.min(at, whole - GAP - length));
}
