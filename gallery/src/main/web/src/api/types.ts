/** The JSON of the API, as the Java package app.latent.gallery.api writes it. */

/** What a grid needs of one photo. */
export interface PhotoSummary {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  /** Pixels as displayed; 0 where unknown. */
  readonly width: number;
  readonly height: number;
  /** Local time on the camera's clock, `2024-05-17T18:32:05`. */
  readonly taken: string;
  readonly title?: string;
  /** The contents could not be understood: the photo is known by name alone. */
  readonly failed: boolean;
}

/** Everything that is known of one photo. */
export interface PhotoDetails extends PhotoSummary {
  readonly path: string;
  readonly bytes: number;
  /** Seconds that a video or an animation lasts. */
  readonly duration?: number;
  readonly takenOffset?: string;
  readonly takenGuessed: boolean;
  readonly camera?: string;
  readonly lens?: string;
  readonly iso?: number;
  readonly fNumber?: number;
  /** Seconds. */
  readonly exposure?: number;
  /** Millimetres. */
  readonly focalLength?: number;
  readonly latitude?: number;
  readonly longitude?: number;
  /** Metres above sea level. */
  readonly altitude?: number;
  readonly country?: string;
  readonly city?: string;
  readonly caption?: string;
  readonly keywords: readonly string[];
  readonly people: readonly string[];
  /** 1 to 5, 0 for unrated, -1 for rejected. */
  readonly rating?: number;
  readonly error?: string;
}

export interface PhotoPage {
  readonly photos: readonly PhotoSummary[];
  readonly total: number;
  readonly next?: string;
}

export interface MonthCount {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly photos: number;
}

export interface Timeline {
  readonly total: number;
  readonly months: readonly MonthCount[];
}

export interface IndexStatus {
  readonly photos: number;
  readonly pending: number;
  readonly failed: number;
}

/** One line of the table of search filters. */
export interface QueryFilter {
  readonly key: string;
  readonly meaning: string;
  /** The simplest first. */
  readonly examples: readonly string[];
}

export type ThumbnailSize = "grid" | "screen";
