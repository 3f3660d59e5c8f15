/** Which names of places have room on the map: pure arithmetic. */
import type { NamedPlace } from "../api/types.ts";
import { type MapView, type Point, project, type Size, toScreen } from "./mercator.ts";

export interface Label {
  readonly name: string;
  /** Where the place is, on the screen. */
  readonly at: Point;
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const LINE = 16;
const ROOM = 14;

/**
 * The names that do not touch each other.
 *
 * @param places the most important first
 * @param widthOf of a name, in pixels
 */
export function labels(
  places: readonly NamedPlace[],
  view: MapView,
  size: Size,
  widthOf: (name: string) => number,
): Label[] {
  const taken: Box[] = [];
  const labels: Label[] = [];
  for (const { name, latitude, longitude } of places) {
    const at = toScreen(view, size, project(latitude, longitude));
    const box = { left: at.x - ROOM, top: at.y - LINE, right: at.x + widthOf(name) + ROOM, bottom: at.y + LINE };
    const isOn = at.x >= 0 && at.y >= 0 && at.x <= size.width && at.y <= size.height;
    if (isOn && !taken.some((other) => touches(box, other))) {
      taken.push(box);
      labels.push({ name, at });
    }
  }
  return labels;
}

function touches(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}
