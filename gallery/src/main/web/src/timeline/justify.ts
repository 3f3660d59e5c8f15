/**
 * Lays out the photos of one month: days one after another, photos in rows of equal height that fill the width.
 *
 * A day begins on the row on which the day before ends where all of it fits there, and on a new row otherwise, so that
 * sparse days share rows and large ones stay together. Pure arithmetic in CSS pixels; positions are relative to the month.
 */
import type { PhotoSummary } from "../api/types.ts";
import { breakRows, STRETCH } from "./break-rows.ts";

export interface LayoutOptions {
  readonly width: number;
  /** The height rows aim for. */
  readonly rowHeight: number;
  readonly gap: number;
  /** Between two days on one row. */
  readonly dayGap: number;
  /** Above rows on which a day begins, for its name and the space that sets it off. */
  readonly dayHeading: number;
  readonly monthHeading: number;
}

/** @param width of the timeline */
export function optionsFor(width: number): LayoutOptions {
  const phone = width < 600;
  return {
    width,
    rowHeight: phone ? 112 : width < 1100 ? 176 : 208,
    gap: phone ? 3 : 6,
    dayGap: phone ? 10 : 18,
    dayHeading: phone ? 36 : 42,
    monthHeading: phone ? 56 : 64,
  };
}

export interface Tile {
  readonly photo: PhotoSummary;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface DayHeading {
  /** `2024-05-17`. */
  readonly day: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

export interface MonthLayout {
  readonly height: number;
  /** Top to bottom, left to right: the order of the photos. */
  readonly tiles: readonly Tile[];
  readonly headings: readonly DayHeading[];
}

/** Rows may be this much lower to let a day end on the row on which it begins. */
const SHRINK = 0.8;

/** Beyond these, a panorama or a scan of a receipt would be a sliver or a tower: it is cropped by its tile. */
const NARROWEST = 0.5;
const WIDEST = 3.5;

/** Width over height of the tile for a photo; a common shape where the size is unknown. */
export function aspectOf(photo: PhotoSummary): number {
  if (photo.width <= 0 || photo.height <= 0) {
    return photo.type.startsWith("video/") ? 16 / 9 : 1;
  }
  return Math.min(WIDEST, Math.max(NARROWEST, photo.width / photo.height));
}

interface Group {
  readonly day: string;
  readonly photos: PhotoSummary[];
}

function byDay(photos: readonly PhotoSummary[]): Group[] {
  const groups: Group[] = [];
  for (const photo of photos) {
    const day = photo.taken.slice(0, 10);
    const last = groups.at(-1);
    if (last?.day === day) {
      last.photos.push(photo);
    } else {
      groups.push({ day, photos: [photo] });
    }
  }
  return groups;
}

/** A photo waiting in the row that is being filled. */
interface Waiting {
  readonly photo: PhotoSummary;
  readonly aspect: number;
  /** The day that begins with this photo, if one does. */
  readonly begins: string | undefined;
}

class MonthBuilder {
  readonly #options: LayoutOptions;
  readonly #tiles: Tile[] = [];
  readonly #headings: DayHeading[] = [];
  #row: Waiting[] = [];
  #y: number;

  constructor(options: LayoutOptions) {
    this.#options = options;
    this.#y = options.monthHeading;
  }

  add(group: Group): void {
    const waiting = group.photos.map((photo, index): Waiting => ({
      photo,
      aspect: aspectOf(photo),
      begins: index === 0 ? group.day : undefined,
    }));
    if (this.#row.length > 0) {
      const together = [...this.#row, ...waiting];
      const height = this.#height(together);
      if (height >= this.#options.rowHeight * SHRINK) {
        this.#row = together;
        if (height <= this.#options.rowHeight) {
          this.#close();
        }
        return;
      }
      this.#close();
    }
    let start = 0;
    for (const end of breakRows(waiting.map(({ aspect }) => aspect), this.#options)) {
      this.#close();
      this.#row = waiting.slice(start, end);
      start = end;
    }
  }

  finish(): MonthLayout {
    this.#close();
    return { height: this.#y, tiles: this.#tiles, headings: this.#headings };
  }

  /** The height at which these photos fill the width. */
  #height(row: readonly Waiting[]): number {
    const aspects = row.reduce((sum, item) => sum + item.aspect, 0);
    return (this.#options.width - gaps(row, this.#options)) / aspects;
  }

  #close(): void {
    const { gap, dayGap, dayHeading, rowHeight } = this.#options;
    const row = this.#row;
    this.#row = [];
    if (row.length === 0) {
      return;
    }
    const full = this.#height(row);
    const height = Math.max(1, full <= rowHeight * STRETCH ? full : rowHeight);
    const top = this.#y + (row.some((item) => item.begins !== undefined) ? dayHeading : 0);
    let x = 0;
    for (const [index, item] of row.entries()) {
      const width = Math.min(item.aspect * height, this.#options.width);
      if (index > 0) {
        x += item.begins === undefined ? gap : dayGap;
      }
      if (item.begins !== undefined) {
        this.#headings.push({ day: item.begins, x, y: this.#y, width: spanFrom(row, index, height, gap) });
      }
      this.#tiles.push({ photo: item.photo, x, y: top, width, height });
      x += width;
    }
    this.#y = top + height + gap;
  }
}

function gaps(row: readonly Waiting[], { gap, dayGap }: LayoutOptions): number {
  return row.slice(1).reduce((sum, item) => sum + (item.begins === undefined ? gap : dayGap), 0);
}

/** How wide the day that begins at this place of the row is on it. */
function spanFrom(row: readonly Waiting[], start: number, height: number, gap: number): number {
  let width = 0;
  for (let index = start; index < row.length; index++) {
    const item = row[index]!;
    if (index > start) {
      if (item.begins !== undefined) {
        break;
      }
      width += gap;
    }
    width += item.aspect * height;
  }
  return width;
}

/** @param photos one month's, newest first, as the API sends them */
export function layoutMonth(photos: readonly PhotoSummary[], options: LayoutOptions): MonthLayout {
  const builder = new MonthBuilder(options);
  for (const group of byDay(photos)) {
    builder.add(group);
  }
  return builder.finish();
}

/** How high a month will be about, before its photos are known. */
export function estimateHeight(count: number, options: LayoutOptions): number {
  const usualAspect = 1.35;
  const perRow = Math.max(1, options.width / (usualAspect * options.rowHeight + options.gap));
  const rows = Math.ceil(count / perRow);
  const daysOnNewRows = Math.min(rows, 12);
  return options.monthHeading + rows * (options.rowHeight + options.gap) + daysOnNewRows * options.dayHeading;
}
