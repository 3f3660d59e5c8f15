import type { PhotoSummary } from "../api/types.ts";

/** Photos in the order in which they are shown. */
export interface Sequence {
  /** The photo as it is known here, where it has been loaded. */
  find(id: string): PhotoSummary | undefined;

  /** The photo before (-1) or after (1) this one; undefined at either end, or where the photo is none of these. */
  neighbour(photo: PhotoSummary, step: -1 | 1): Promise<PhotoSummary | undefined>;

  /**
   * The photos from one to another, both included, whichever comes first.
   *
   * @param most where there are more, as many of those next to the first
   */
  range(from: PhotoSummary, to: PhotoSummary, most: number): Promise<PhotoSummary[]>;

  /** Takes in what has become of photos. */
  replace(photos: readonly PhotoSummary[]): void;
}
