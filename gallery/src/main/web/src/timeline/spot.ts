import type { Mark } from "./marks.ts";

/** A place in time that a reader looks at: a month, and one of its photos where that is known. */
export interface Spot {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** The photo's id. */
  readonly photo?: string;
}

/** What shows the photos of a library in the order of time, closely or from afar. */
export interface Level extends HTMLElement {
  /** What is shown at a point of the window, or in the row there; undefined where nothing is shown yet. */
  spotAt(y: number, x?: number): Spot | undefined;

  /** Whether a spot is among what is shown at a point of the window; anywhere in the window without one. */
  shows(spot: Spot, at?: { readonly x: number; readonly y: number }): boolean;

  /** Where stretches of time begin. */
  readonly marks: readonly Mark[];

  /** Brings a spot, or what is next to it, to a height of the window, now or as soon as there is something. */
  show(spot: Spot, y: number): void;
}
