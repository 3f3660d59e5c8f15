import type { ReactiveController, ReactiveControllerHost } from "lit";

/** Asks again and again for as long as its host is on the page and the page can be seen, one question at a time. */
export class Poll implements ReactiveController {
  readonly #ask: () => Promise<void>;
  readonly #pause: () => number;
  #timer: number | undefined;
  #asking = false;
  #again = false;
  #connected = false;
  readonly #seen = () => document.visibilityState === "visible" && this.now();

  /**
   * @param ask handles its own failures
   * @param pause until it is asked next, in milliseconds
   */
  constructor(host: ReactiveControllerHost, ask: () => Promise<void>, pause: () => number) {
    this.#ask = ask;
    this.#pause = pause;
    host.addController(this);
  }

  hostConnected(): void {
    this.#connected = true;
    document.addEventListener("visibilitychange", this.#seen);
    // What the host is told from outside, it is told once it is there.
    this.#timer = window.setTimeout(() => this.now());
  }

  hostDisconnected(): void {
    this.#connected = false;
    document.removeEventListener("visibilitychange", this.#seen);
    window.clearTimeout(this.#timer);
  }

  /** Asks at once, or again where an answer is on its way that may be of before. */
  now(): void {
    if (this.#asking) {
      this.#again = true;
    } else {
      window.clearTimeout(this.#timer);
      void this.#round();
    }
  }

  async #round(): Promise<void> {
    this.#asking = true;
    try {
      do {
        this.#again = false;
        await this.#ask();
      } while (this.#again && this.#connected);
    } finally {
      this.#asking = false;
    }
    if (this.#connected && document.visibilityState === "visible") {
      this.#timer = window.setTimeout(() => this.now(), this.#pause());
    }
  }
}
