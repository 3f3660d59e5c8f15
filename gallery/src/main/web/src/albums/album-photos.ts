import type { PhotoPage, PhotoSummary } from "../api/types.ts";
import type { Sequence } from "../viewer/sequence.ts";

export const NO_PHOTOS: PhotoPage = { photos: [], total: 0 };

/** The photos of an album in its order, as far as they have been loaded; more come as they are wanted. */
export class AlbumPhotos implements Sequence {
  readonly #load: (after?: string) => Promise<PhotoPage>;
  readonly #changed: () => void;
  #photos: readonly PhotoSummary[] = [];
  #next: string | undefined;
  #loading: Promise<void> | undefined;
  #begun = false;

  /**
   * @param load one page; reports its own failures
   * @param changed hears that there are more, or others
   */
  constructor(load: (after?: string) => Promise<PhotoPage>, changed: () => void) {
    this.#load = load;
    this.#changed = changed;
  }

  get photos(): readonly PhotoSummary[] {
    return this.#photos;
  }

  get isWhole(): boolean {
    return this.#begun && this.#next === undefined;
  }

  /** Loads the next page, where there is one. */
  more(): Promise<void> {
    if (this.isWhole) {
      return Promise.resolve();
    }
    this.#loading ??= this.#take().finally(() => (this.#loading = undefined));
    return this.#loading;
  }

  /** Loads the first page, and on until so many photos are there, or all, or nobody waits any more. */
  async reach(number: number, signal: AbortSignal): Promise<void> {
    do {
      await this.more();
    } while (!this.isWhole && this.#photos.length < number && !signal.aborted);
  }

  async #take(): Promise<void> {
    const { photos, next } = await this.#load(this.#next);
    const known = new Set(this.#photos.map(({ id }) => id));
    this.#begun = true;
    this.#next = next;
    // What has moved meanwhile may come twice.
    this.#photos = [...this.#photos, ...photos.filter(({ id }) => !known.has(id))];
    this.#changed();
  }

  /** Shows them in another order, or fewer of them, before the server has. */
  arrange(photos: readonly PhotoSummary[]): void {
    this.#photos = photos;
    this.#changed();
  }

  find(id: string): PhotoSummary | undefined {
    return this.#photos.find((photo) => photo.id === id);
  }

  async neighbour(photo: PhotoSummary, step: -1 | 1): Promise<PhotoSummary | undefined> {
    const index = this.#indexOf(photo);
    if (index >= 0 && index + step === this.#photos.length) {
      await this.more();
    }
    return index < 0 ? undefined : this.#photos[index + step];
  }

  range(from: PhotoSummary, to: PhotoSummary, most: number): Promise<PhotoSummary[]> {
    const [first, last] = [this.#indexOf(from), this.#indexOf(to)];
    if (first < 0 || last < 0) {
      return Promise.resolve([to]);
    }
    const photos = this.#photos.slice(Math.min(first, last), Math.max(first, last) + 1);
    return Promise.resolve(first <= last ? photos.slice(0, most) : photos.slice(-most));
  }

  replace(photos: readonly PhotoSummary[]): void {
    const now = new Map(photos.map((photo) => [photo.id, photo]));
    this.#photos = this.#photos.map((photo) => now.get(photo.id) ?? photo);
    this.#changed();
  }

  #indexOf({ id }: PhotoSummary): number {
    return this.#photos.findIndex((photo) => photo.id === id);
  }
}
