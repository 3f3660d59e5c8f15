import type { ReactiveController, ReactiveControllerHost } from "lit";

/** Asks again and again for as long as its host is on the page and the page can be seen, one question at a time. */
export class Poll implements ReactiveController {
  readonly #ask: () => Promise<void>;
  readonly #pause: () => number;
  #timer: number | undefined;
  #asking = false;
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

  /** Asks at once, unless it is asking. */
  now(): void {
    if (!this.#asking) {
      window.clearTimeout(this.#timer);
      void this.#round();
    }
  }

  async #round(): Promise<void> {
    this.#asking = true;
    try {
      await this.#ask();
    } finally {
      this.#asking = false;
    }
    if (this.#connected && document.visibilityState === "visible") {
      this.#timer = window.setTimeout(() => this.now(), this.#pause());
    }
  }
}
