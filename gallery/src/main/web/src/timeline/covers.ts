/** The few photos by which a month is known from afar. */
import type { MonthCount, PhotoSummary } from "../api/types.ts";

/** So many of a month's photos are looked at. */
export const CANDIDATES = 60;

export type CoverLoader = (month: MonthCount) => Promise<readonly PhotoSummary[]>;

/** Loads each month's candidates once, when they are first asked for. A failed load may be tried again. */
export class Covers {
  readonly #load: CoverLoader;
  readonly #loaded = new Map<string, Promise<readonly PhotoSummary[]>>();

  constructor(load: CoverLoader) {
    this.#load = load;
  }

  async of(month: MonthCount, most: number): Promise<readonly PhotoSummary[]> {
    const key = `${month.year}-${month.month}-${month.photos}`;
    let candidates = this.#loaded.get(key);
    if (candidates === undefined) {
      candidates = this.#load(month);
      candidates.catch(() => this.#loaded.delete(key));
      this.#loaded.set(key, candidates);
    }
    return chosen(await candidates, most);
  }
}

/** Favorites before all others, then what lies apart in time: of one minute, one photo tells enough. In their order. */
export function chosen(candidates: readonly PhotoSummary[], most: number): PhotoSummary[] {
  const shown = candidates.filter(({ failed }) => !failed);
  const loved = shown.filter(({ favorite }) => favorite);
  const others = shown.filter(({ favorite }) => !favorite);
  const picked = new Set([...spread(loved, most), ...spread(others, most - Math.min(most, loved.length))]);
  return shown.filter((photo) => picked.has(photo));
}

function spread(photos: readonly PhotoSummary[], most: number): PhotoSummary[] {
  const step = Math.max(1, photos.length / Math.max(1, most));
  return Array.from({ length: Math.min(most, photos.length) }, (_, i) => photos[Math.floor(i * step)]!);
}
