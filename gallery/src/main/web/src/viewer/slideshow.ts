/** How long a picture is shown, in milliseconds. */
const SHOWN = 5000;

export interface Show {
  /** What is shown has been seen: pictures after a while, films at their end. */
  seen(pause: Promise<void>, signal: AbortSignal): Promise<void>;
  /** @returns false where there is no next one, else once it is shown */
  next(): Promise<boolean>;
  changed(running: boolean): void;
}

/** Shows one photo after the other, and keeps the screen on meanwhile, where the browser lets a page do that. */
export class Slideshow {
  readonly #show: Show;
  readonly #shown: number;
  #running: AbortController | undefined;

  constructor(show: Show, shown = SHOWN) {
    this.#show = show;
    this.#shown = shown;
  }

  get running(): boolean {
    return this.#running !== undefined;
  }

  toggle(): void {
    if (this.running) {
      this.stop();
    } else {
      void this.#run();
    }
  }

  stop(): void {
    if (this.#running !== undefined) {
      this.#running.abort();
      this.#running = undefined;
      this.#show.changed(false);
    }
  }

  async #run(): Promise<void> {
    const running = new AbortController();
    this.#running = running;
    this.#show.changed(true);
    void keepAwake(running.signal);
    do {
      await this.#show.seen(pause(this.#shown, running.signal), running.signal);
    } while (!running.signal.aborted && await this.#show.next());
    if (!running.signal.aborted) {
      this.stop();
    }
  }
}

function pause(millis: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, millis);
    signal.addEventListener("abort", () => {
      clearTimeout(timer);
      resolve();
    });
  });
}

/** The browser lets go of it whenever the page is hidden. */
async function keepAwake(signal: AbortSignal): Promise<void> {
  if (typeof navigator === "undefined" || !("wakeLock" in navigator)) {
    return;
  }
  const ask = async () => {
    if (document.visibilityState === "visible" && !signal.aborted) {
      const lock = await navigator.wakeLock.request("screen").catch(() => undefined);
      signal.addEventListener("abort", () => void lock?.release());
      if (signal.aborted) {
        await lock?.release();
      }
    }
  };
  document.addEventListener("visibilitychange", () => void ask(), { signal });
  await ask();
}
