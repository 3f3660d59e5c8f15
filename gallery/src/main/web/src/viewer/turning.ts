import type { PhotoSummary } from "../api/types.ts";
import type { Sequence } from "./sequence.ts";

interface Turner {
  /** Among whose neighbours the reader is. */
  readonly place: PhotoSummary;
  readonly sequence: Sequence | undefined;
  /** Shows that photo, some time soon. */
  turnTo(photo: PhotoSummary): void;
}

/** Turns from photo to photo, one turn after the other, each from where the one before leads: keys come faster than photos. */
export class Turning {
  readonly #turner: Turner;
  /** Where the turns so far lead, until that photo is shown. */
  #goal: PhotoSummary | undefined;
  /** Of whoever waits until it is. */
  #awaiting: (() => void)[] = [];
  #turns: Promise<boolean> = Promise.resolve(true);

  constructor(turner: Turner) {
    this.#turner = turner;
  }

  /** @returns whether there is such a photo */
  turn(step: number): Promise<boolean> {
    this.#turns = this.#turns.then(() => this.#turnOnce(step < 0 ? -1 : 1));
    return this.#turns;
  }

  async #turnOnce(step: -1 | 1): Promise<boolean> {
    const { place, sequence } = this.#turner;
    const next = await sequence?.neighbour(this.#goal ?? place, step).catch(() => undefined);
    if (next !== undefined) {
      this.#goal = next;
      this.#turner.turnTo(next);
    }
    return next !== undefined;
  }

  /** A photo is about to be shown. */
  reached(photo: PhotoSummary): void {
    if (this.#goal?.id === photo.id) {
      this.#goal = undefined;
    }
  }

  /** What was to be shown is. */
  settled(): void {
    if (this.#goal === undefined) {
      this.#awaiting.splice(0).forEach((arrived) => arrived());
    }
  }

  /** Once the photo is shown that the turns lead to. */
  async arrival(): Promise<void> {
    if (this.#goal !== undefined) {
      await new Promise<void>((resolve) => this.#awaiting.push(resolve));
    }
  }
}
