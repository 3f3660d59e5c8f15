import type { ReactiveController, ReactiveControllerHost } from "lit";

/** Tells an element once, that it has come near to the window. */
export class Nearness implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #watch: IntersectionObserver;
  #reached = false;

  /** @param margin around the window, as an IntersectionObserver takes it */
  constructor(host: ReactiveControllerHost & Element, margin: string, reached?: () => void) {
    this.#host = host;
    this.#watch = new IntersectionObserver((entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) {
        this.#watch.disconnect();
        this.#reached = true;
        host.requestUpdate();
        reached?.();
      }
    }, { rootMargin: margin });
    host.addController(this);
  }

  get reached(): boolean {
    return this.#reached;
  }

  hostConnected(): void {
    if (!this.#reached) {
      this.#watch.observe(this.#host);
    }
  }

  hostDisconnected(): void {
    this.#watch.disconnect();
  }
}
