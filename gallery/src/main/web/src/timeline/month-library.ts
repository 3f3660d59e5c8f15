import type { Places } from "../api/client.ts";
import type { MonthCount, PhotoPage, PhotoSummary } from "../api/types.ts";
import type { Sequence } from "../viewer/sequence.ts";

/** What a library is loaded from. */
export interface Loader {
  page(month: MonthCount, after?: string): Promise<PhotoPage>;
  places(month: MonthCount): Promise<Places>;
}

const NOWHERE: Places = new Map();

/** One month of the timeline, and as much of it as has been loaded. */
export class Month {
  readonly count: MonthCount;
  photos: readonly PhotoSummary[] = [];
  /** The same of all that were this month before: what is on its way comes to the one that is shown. */
  named = { places: NOWHERE };
  complete = false;
  loading: Promise<void> | undefined;

  constructor(count: MonthCount) {
    this.count = count;
  }

  get places(): Places {
    return this.named.places;
  }

  /** Photos that are known to be there and are not loaded yet. */
  get missing(): number {
    return this.complete ? 0 : Math.max(0, this.count.photos - this.photos.length);
  }

  is(other: MonthCount): boolean {
    return this.count.year === other.year && this.count.month === other.month;
  }
}

/** The photos that match one query, loaded month by month as they are needed, and their order. */
export class MonthLibrary implements Sequence {
  readonly months: readonly Month[];
  /** Of the months, as they were told. */
  readonly counts: readonly MonthCount[];
  readonly #loader: Loader;
  readonly #changed: (month: Month) => void;

  /**
   * @param months newest first
   * @param changed called after each page that arrives
   */
  constructor(months: readonly MonthCount[], loader: Loader, changed: (month: Month) => void) {
    this.counts = months;
    this.months = months.map((count) => new Month(count));
    this.#loader = loader;
    this.#changed = changed;
  }

  /** How many photos there are, loaded or not. */
  get total(): number {
    return this.months.reduce((sum, { count }) => sum + count.photos, 0);
  }

  /**
   * The same library after the index has changed. Months that have as many photos as before keep what was loaded;
   * the others show what they had until their first page arrives.
   */
  updated(months: readonly MonthCount[]): MonthLibrary {
    const next = new MonthLibrary(months, this.#loader, this.#changed);
    for (const month of next.months) {
      const before = this.months.find((candidate) => candidate.is(month.count));
      if (before !== undefined) {
        month.photos = before.photos;
        month.named = before.named;
        month.complete = before.complete && before.count.photos === month.count.photos;
      }
    }
    return next;
  }

  /** Loads all of a month; many calls make one load. A failed load may be tried again. */
  load(month: Month): Promise<void> {
    if (month.complete) {
      return Promise.resolve();
    }
    month.loading ??= this.#loadPages(month).finally(() => {
      month.loading = undefined;
    });
    return month.loading;
  }

  async #loadPages(month: Month): Promise<void> {
    void this.#loadPlaces(month);
    let photos: PhotoSummary[] = [];
    let after: string | undefined;
    do {
      const page = await this.#loader.page(month.count, after);
      photos = photos.concat(page.photos);
      after = page.next;
      if (photos.length >= month.photos.length || after === undefined) {
        month.photos = photos;
        month.complete = after === undefined;
        this.#changed(month);
      }
    } while (after !== undefined);
  }

  /** A day without the names of its places is a day all the same. */
  async #loadPlaces(month: Month): Promise<void> {
    const before = month.places;
    month.named.places = await this.#loader.places(month.count).catch(() => month.places);
    if (before.size > 0 || month.places.size > 0) {
      this.#changed(month);
    }
  }

  /** The month that a photo's capture time falls in. */
  monthOf(photo: PhotoSummary): Month | undefined {
    const [year, month] = photo.taken.split("-").map(Number);
    return this.months.find((candidate) => candidate.count.year === year && candidate.count.month === month);
  }

  find(id: string): PhotoSummary | undefined {
    for (const month of this.months) {
      const photo = month.photos.find((candidate) => candidate.id === id);
      if (photo !== undefined) {
        return photo;
      }
    }
    return undefined;
  }

  /** Puts photos as they are now in the place of what was loaded of them; months that they have left or come to load anew. */
  replace(photos: readonly PhotoSummary[]): void {
    const changed = new Set<Month>();
    for (const photo of photos) {
      const before = this.find(photo.id);
      if (before?.taken === photo.taken) {
        this.#put(photo, changed);
      } else {
        for (const month of [before && this.monthOf(before), this.monthOf(photo)]) {
          if (month !== undefined) {
            month.complete = false;
          }
        }
      }
    }
    changed.forEach((month) => void this.#loadPlaces(month));
  }

  #put(photo: PhotoSummary, changed: Set<Month>): void {
    const month = this.monthOf(photo);
    if (month !== undefined) {
      changed.add(month);
      month.photos = month.photos.map((other) => (other.id === photo.id ? photo : other));
      this.#changed(month);
    }
  }

  async range(from: PhotoSummary, to: PhotoSummary, most: number): Promise<PhotoSummary[]> {
    const step = this.#isBefore(from, to) ? 1 : -1;
    const photos = [from];
    let at: PhotoSummary | undefined = from;
    while (at !== undefined && at.id !== to.id && photos.length < most) {
      at = await this.neighbour(at, step);
      if (at !== undefined) {
        photos.push(at);
      }
    }
    return photos;
  }

  #isBefore(one: PhotoSummary, other: PhotoSummary): boolean {
    const months = [this.monthOf(one), this.monthOf(other)];
    if (months[0] === months[1]) {
      const photos = months[0]?.photos ?? [];
      return photos.findIndex(({ id }) => id === one.id) <= photos.findIndex(({ id }) => id === other.id);
    }
    return one.taken > other.taken;
  }

  async neighbour(photo: PhotoSummary, step: -1 | 1): Promise<PhotoSummary | undefined> {
    const month = this.monthOf(photo);
    if (month === undefined) {
      return undefined;
    }
    await this.load(month);
    const place = month.photos.findIndex((candidate) => candidate.id === photo.id);
    if (place < 0) {
      return undefined;
    }
    const within = month.photos[place + step];
    return within ?? this.#endOfNext(this.months.indexOf(month) + step, step);
  }

  async #endOfNext(index: number, step: -1 | 1): Promise<PhotoSummary | undefined> {
    for (let place = index; place >= 0 && place < this.months.length; place += step) {
      const month = this.months[place]!;
      await this.load(month);
      const photo = step === 1 ? month.photos[0] : month.photos.at(-1);
      if (photo !== undefined) {
        return photo;
      }
    }
    return undefined;
  }
}
