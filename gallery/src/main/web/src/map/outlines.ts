/** Lines of the globe as lines on the square of the projection, whose left and right edge are the date line: pure arithmetic. */
import { type Point, project } from "./mercator.ts";

/** Longitude and latitude in degrees. */
type Position = readonly number[];

/**
 * A line that crosses the date line goes on beyond the edge, and comes in again from the other side: there are two of it
 * then. A ring around the pole is closed below the square.
 */
export function outlines(line: readonly Position[], isRing: boolean): Point[][] {
  const points = unrolled(line);
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined) {
    return [];
  }
  if (isRing && Math.abs(last.x - first.x) > 0.5) {
    const bottom = 1.1;
    points.push({ x: last.x, y: bottom }, { x: first.x, y: bottom });
  }
  const least = points.reduce((least, { x }) => Math.min(least, x), Infinity);
  const most = points.reduce((most, { x }) => Math.max(most, x), -Infinity);
  const copies = [points];
  if (most > 1) {
    copies.push(points.map(({ x, y }) => ({ x: x - 1, y })));
  }
  if (least < 0) {
    copies.push(points.map(({ x, y }) => ({ x: x + 1, y })));
  }
  return copies;
}

/** Without a leap from one edge to the other. */
function unrolled(line: readonly Position[]): Point[] {
  const points: Point[] = [];
  let turns = 0;
  let before: number | undefined;
  for (const [longitude = 0, latitude = 0] of line) {
    if (before !== undefined && Math.abs(longitude - before) > 180) {
      turns += longitude < before ? 1 : -1;
    }
    before = longitude;
    const { x, y } = project(latitude, longitude);
    points.push({ x: x + turns, y });
  }
  return points;
}
