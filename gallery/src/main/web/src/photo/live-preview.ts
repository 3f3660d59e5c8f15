import type { ReactiveController, ReactiveControllerHost } from "lit";

/** So long a mouse rests on a photo before it begins to move, in milliseconds. */
const REST = 350;

/**
 * Plays a live photo while a mouse rests on it. Fingers have no such rest, and whoever wants less motion has none of it:
 * they play it in the viewer.
 */
export class LivePreview implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #mayPlay: () => boolean;
  #timer: number | undefined;
  #plays = false;

  constructor(host: ReactiveControllerHost & HTMLElement, mayPlay: () => boolean) {
    this.#host = host;
    this.#mayPlay = mayPlay;
    host.addController(this);
  }

  get plays(): boolean {
    return this.#plays;
  }

  hostConnected(): void {
    this.#host.addEventListener("pointerenter", this.#rest);
    this.#host.addEventListener("pointerleave", this.stop);
  }

  hostDisconnected(): void {
    this.#host.removeEventListener("pointerenter", this.#rest);
    this.#host.removeEventListener("pointerleave", this.stop);
    this.stop();
  }

  readonly #rest = ({ pointerType }: PointerEvent): void => {
    if (pointerType === "mouse" && this.#mayPlay() && !wantsLess()) {
      this.#timer = window.setTimeout(() => this.#set(true), REST);
    }
  };

  readonly stop = (): void => {
    window.clearTimeout(this.#timer);
    this.#set(false);
  };

  #set(plays: boolean): void {
    if (plays !== this.#plays) {
      this.#plays = plays;
      this.#host.requestUpdate();
    }
  }
}

function wantsLess(): boolean {
  return window.matchMedia("(prefers-reduced-motion: reduce)").matches;
}
