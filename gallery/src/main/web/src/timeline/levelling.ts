import type { ReactiveControllerHost } from "lit";
import { keepLevel, keptLevel, type LevelName, stepped } from "./levels.ts";
import type { Level, Spot } from "./spot.ts";
import type { Zoom } from "./zoom-gestures.ts";

/** So far down the window is what a reader would say is in view, in pixels. */
const IN_VIEW = 180;

/** Goes from level to level; what is in view, or under a finger, stays there, and the top stays the top. */
export class Levelling {
  readonly #host: ReactiveControllerHost;
  readonly #shown: () => Level | null;
  #level = keptLevel(() => localStorage);
  /** Where the reader was when the level last changed: found again where it still is in view. */
  #last: Spot | undefined;

  /** @param shown what the host shows its photos in, once it has been updated */
  constructor(host: ReactiveControllerHost, shown: () => Level | null) {
    this.#host = host;
    this.#shown = shown;
  }

  get level(): LevelName {
    return this.#level;
  }

  /** Other photos are shown. */
  forget(): void {
    this.#last = undefined;
  }

  readonly step: Zoom = (step, at) => void this.look(stepped(this.#level, step), at);

  async look(level: LevelName, at?: { readonly x: number; readonly y: number }): Promise<void> {
    const shown = this.#shown();
    if (level === this.#level || shown === null) {
      return;
    }
    const y = at?.y ?? IN_VIEW;
    const atTop = at === undefined && window.scrollY <= 0;
    const last = this.#last !== undefined && shown.shows(this.#last, at) ? this.#last : undefined;
    await this.#lookAt(level, last ?? shown.spotAt(y, at?.x), atTop ? undefined : y);
  }

  /** Closer, at a spot that was chosen. */
  async enter(spot: Spot): Promise<void> {
    await this.#lookAt(stepped(this.#level, 1), spot, IN_VIEW);
  }

  /** @param y where the spot is to be; the page is left where it is without one */
  async #lookAt(level: LevelName, spot: Spot | undefined, y: number | undefined): Promise<void> {
    this.#last = spot;
    this.#level = level;
    keepLevel(() => localStorage, level);
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    if (spot !== undefined && y !== undefined) {
      this.#shown()?.show(spot, y);
    }
  }
}
