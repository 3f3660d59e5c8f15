import type { PhotoSummary } from "../api/types.ts";

/** Photos that were picked out, in the order in which they were. Immutable. */
export class Selection {
  static readonly NONE = new Selection(new Map(), undefined);

  readonly #photos: ReadonlyMap<string, PhotoSummary>;
  /** Where a range begins: what was picked last. */
  readonly anchor: PhotoSummary | undefined;

  private constructor(photos: ReadonlyMap<string, PhotoSummary>, anchor: PhotoSummary | undefined) {
    this.#photos = photos;
    this.anchor = anchor;
  }

  get size(): number {
    return this.#photos.size;
  }

  get photos(): readonly PhotoSummary[] {
    return [...this.#photos.values()];
  }

  get ids(): readonly string[] {
    return [...this.#photos.keys()];
  }

  has(id: string): boolean {
    return this.#photos.has(id);
  }

  /** With the photo where it was not picked, without it where it was. */
  toggled(photo: PhotoSummary): Selection {
    const photos = new Map(this.#photos);
    if (!photos.delete(photo.id)) {
      photos.set(photo.id, photo);
    }
    return new Selection(photos, photos.size === 0 ? undefined : photo);
  }

  /** With all of these; the last is where the next range begins. */
  with(added: readonly PhotoSummary[]): Selection {
    const photos = new Map(this.#photos);
    added.forEach((photo) => photos.set(photo.id, photo));
    return new Selection(photos, added.at(-1) ?? this.anchor);
  }

  /** With photos as they are now, of those that were picked. */
  refreshed(now: readonly PhotoSummary[]): Selection {
    const photos = new Map(this.#photos);
    now.filter(({ id }) => photos.has(id)).forEach((photo) => photos.set(photo.id, photo));
    return new Selection(photos, this.anchor && (photos.get(this.anchor.id) ?? this.anchor));
  }
}
