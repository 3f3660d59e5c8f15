/** Which tile an arrow key leads to. */
import type { Geometry, Place } from "./geometry.ts";
import type { MonthLayout, Tile } from "./justify.ts";
import type { MonthLibrary } from "./month-library.ts";

export type Direction = "left" | "right" | "up" | "down";

const KEYS: Readonly<Record<string, Direction>> = {
  ArrowLeft: "left",
  ArrowRight: "right",
  ArrowUp: "up",
  ArrowDown: "down",
};

export function directionOf(key: string): Direction | undefined {
  return KEYS[key];
}

/** Within a month: the tile beside this one, or the nearest on the row above or below; undefined where the month ends. */
export function tileBeside(layout: MonthLayout, from: Tile, direction: Direction): Tile | undefined {
  const tiles = layout.tiles;
  const index = tiles.indexOf(from);
  switch (direction) {
    case "left":
      return tiles[index - 1];
    case "right":
      return tiles[index + 1];
    case "up":
      return nearest(rowOf(tiles, tiles.findLast((tile) => tile.y < from.y)), centre(from));
    case "down":
      return nearest(rowOf(tiles, tiles.find((tile) => tile.y > from.y)), centre(from));
  }
}

/** The tile of a month's first or last row that is nearest to a place: where up and down enter a month. */
export function entryTile(layout: MonthLayout, direction: Direction, x: number): Tile | undefined {
  switch (direction) {
    case "left":
      return layout.tiles.at(-1);
    case "right":
      return layout.tiles[0];
    case "up":
      return nearest(rowOf(layout.tiles, layout.tiles.at(-1)), x);
    case "down":
      return nearest(rowOf(layout.tiles, layout.tiles[0]), x);
  }
}

export function centre(tile: Tile): number {
  return tile.x + tile.width / 2;
}

function rowOf(tiles: readonly Tile[], one: Tile | undefined): readonly Tile[] {
  return one === undefined ? [] : tiles.filter((tile) => tile.y === one.y);
}

function nearest(row: readonly Tile[], x: number): Tile | undefined {
  return row.reduce<Tile | undefined>(
    (best, tile) => (best === undefined || Math.abs(centre(tile) - x) < Math.abs(centre(best) - x) ? tile : best),
    undefined,
  );
}

/**
 * Where a direction leads from a photo, over the ends of months, which are loaded for it; undefined where it leads nowhere.
 *
 * @param geometry as it is once they are loaded
 */
export async function placeBeside(
  { block: from, tile }: Place,
  direction: Direction,
  library: MonthLibrary,
  geometry: () => Geometry | undefined,
): Promise<Place | undefined> {
  const within = from.layout && tileBeside(from.layout, tile, direction);
  if (within !== undefined) {
    return { block: from, tile: within };
  }
  const step = direction === "left" || direction === "up" ? -1 : 1;
  const month = library.months[library.months.indexOf(from.month) + step];
  if (month === undefined) {
    return undefined;
  }
  await library.load(month).catch(() => undefined);
  const block = geometry()?.blockOf(month);
  const entry = block?.layout && entryTile(block.layout, direction, centre(tile));
  return block && entry && { block, tile: entry };
}
