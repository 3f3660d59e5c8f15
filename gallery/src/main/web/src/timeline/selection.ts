import type { PhotoSummary } from "../api/types.ts";

/** Photos, or other things, that were picked out, in the order in which they were. Immutable. */
export class Selection<T extends { readonly id: string } = PhotoSummary> {
  /** Of photos. */
  static readonly NONE = Selection.none<PhotoSummary>();

  readonly #photos: ReadonlyMap<string, T>;
  /** Where a range begins: what was picked last. */
  readonly anchor: T | undefined;

  private constructor(photos: ReadonlyMap<string, T>, anchor: T | undefined) {
    this.#photos = photos;
    this.anchor = anchor;
  }

  static none<T extends { readonly id: string }>(): Selection<T> {
    return new Selection<T>(new Map(), undefined);
  }

  get size(): number {
    return this.#photos.size;
  }

  get photos(): readonly T[] {
    return [...this.#photos.values()];
  }

  get ids(): readonly string[] {
    return [...this.#photos.keys()];
  }

  has(id: string): boolean {
    return this.#photos.has(id);
  }

  /** With the photo where it was not picked, without it where it was. */
  toggled(photo: T): Selection<T> {
    const photos = new Map(this.#photos);
    if (!photos.delete(photo.id)) {
      photos.set(photo.id, photo);
    }
    return new Selection(photos, photos.size === 0 ? undefined : photo);
  }

  /** With all of these; the last is where the next range begins. */
  with(added: readonly T[]): Selection<T> {
    const photos = new Map(this.#photos);
    added.forEach((photo) => photos.set(photo.id, photo));
    return new Selection(photos, added.at(-1) ?? this.anchor);
  }

  /** With all from where a range begins to this one, which may be on either side of it; as toggled where none begins. */
  upTo(end: T, all: readonly T[]): Selection<T> {
    const [first, last] = [this.anchor, end].map((one) => all.findIndex(({ id }) => id === one?.id)) as [
      number,
      number,
    ];
    if (first < 0) {
      return this.toggled(end);
    }
    return this.with(first <= last ? all.slice(first, last + 1) : all.slice(last, first + 1).reverse());
  }

  /** Without those that are not among these. */
  among(there: readonly T[]): Selection<T> {
    const ids = new Set(there.map(({ id }) => id));
    const { anchor } = this;
    return new Selection(
      new Map([...this.#photos].filter(([id]) => ids.has(id))),
      anchor !== undefined && ids.has(anchor.id) ? anchor : undefined,
    );
  }

  /** With photos as they are now, of those that were picked. */
  refreshed(now: readonly T[]): Selection<T> {
    const photos = new Map(this.#photos);
    now.filter(({ id }) => photos.has(id)).forEach((photo) => photos.set(photo.id, photo));
    return new Selection(photos, this.anchor && (photos.get(this.anchor.id) ?? this.anchor));
  }
}
