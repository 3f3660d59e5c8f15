import type { Change, PhotoSummary } from "../api/types.ts";
import type { Sequence } from "../viewer/sequence.ts";

/**
 * What the gallery asks of whatever it shows in a place. Those that show no photos need none of it.
 *
 * What a view tells rises to the gallery from wherever in it (tell.ts): `go` (detail: the route), `search` (the query), `term-edit`
 * (the Term), `sequence`, `found` (Found), `photo-open` (the photo), `photo-pick` (Pick), `photos-edit` (PhotosEdit), `selection-clear`,
 * `said` (Said), `locked`, `problem` (the error).
 */
export interface View extends HTMLElement {
  /** What the viewer turns through. Event `sequence` where it has become another. */
  readonly sequence?: Sequence | undefined;

  /** There are other photos in the library than before. */
  refresh?(): void;

  /** Brings a photo into view, with the focus: the viewer has closed on it. */
  reveal?(photo: PhotoSummary): void;
}

/** A photo is picked, or put back; with a range, all from the one that was picked last on. */
export interface Pick {
  readonly photo: PhotoSummary;
  readonly range: boolean;
}

/** What is to be changed of photos, which are told by their ids. */
export interface PhotosEdit {
  readonly photos: readonly string[];
  readonly change: Change;
}

/** What a view has found for its query. */
export interface Found {
  readonly total: number;
  /** Why the query was not understood; empty where it was. */
  readonly problem: string;
}
