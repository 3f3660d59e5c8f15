/** Lays out the photos of an album in rows that fill the width, in the album's order. Pure arithmetic in CSS pixels. */
import type { PhotoSummary } from "../api/types.ts";
import { breakRows, type RowOptions, STRETCH } from "../timeline/break-rows.ts";
import { aspectOf, type MonthLayout, type Tile } from "../timeline/justify.ts";

/** @returns without headings */
export function layoutRows(photos: readonly PhotoSummary[], options: RowOptions): MonthLayout {
  const { width, gap, rowHeight } = options;
  const aspects = photos.map(aspectOf);
  const tiles: Tile[] = [];
  let y = 0;
  let start = 0;
  for (const end of breakRows(aspects, options)) {
    const sum = aspects.slice(start, end).reduce((total, aspect) => total + aspect, 0);
    const full = (width - (end - start - 1) * gap) / sum;
    const height = Math.max(1, full <= rowHeight * STRETCH ? full : rowHeight);
    let x = 0;
    for (let index = start; index < end; index++) {
      const tile = { photo: photos[index]!, x, y, width: Math.min(aspects[index]! * height, width), height };
      tiles.push(tile);
      x += tile.width + gap;
    }
    y += height + gap;
    start = end;
  }
  return { height: y, tiles, headings: [] };
}
