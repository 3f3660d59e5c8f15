import { msg } from "@lit/localize";
import { type Api, ApiError } from "../api/client.ts";
import type { IndexStatus } from "../api/types.ts";

/** How often to ask for the index's state, in milliseconds: while it works, and while it rests. */
const WORKING = 2_000;
const RESTING = 20_000;
/** A page that nobody has touched for so long only asks whether it may stay, in milliseconds. */
const UNWATCHED = 5 * 60_000;

const SIGNS_OF_LIFE = ["pointerdown", "keydown", "scroll"] as const;

export interface IndexListener {
  statusChanged(status: IndexStatus): void;
  /** There are other photos than before. */
  photosChanged(): void;
  problem(error: unknown): void;
}

/** Asks how the index is doing for as long as the page can be seen. */
export class IndexWatch {
  readonly #api: Api;
  readonly #listener: IndexListener;
  readonly #listening = new AbortController();
  #status: IndexStatus | undefined;
  #timer: number | undefined;
  #touched = Date.now();
  #asked = 0;

  constructor(api: Api, listener: IndexListener) {
    this.#api = api;
    this.#listener = listener;
  }

  start(): void {
    const { signal } = this.#listening;
    document.addEventListener("visibilitychange", () => isSeen() && void this.#ask(), { signal });
    for (const sign of SIGNS_OF_LIFE) {
      window.addEventListener(sign, () => (this.#touched = Date.now()), { signal, passive: true });
    }
    void this.#ask();
  }

  stop(): void {
    this.#listening.abort();
    window.clearTimeout(this.#timer);
  }

  /** Looks soon, as there may be news. */
  look(): void {
    window.clearTimeout(this.#timer);
    const wait = Math.max(0, this.#asked + WORKING - Date.now());
    this.#timer = window.setTimeout(() => void this.#ask(), wait);
  }

  async #ask(): Promise<void> {
    window.clearTimeout(this.#timer);
    try {
      await (Date.now() - this.#touched > UNWATCHED ? this.#mayStay() : this.#refresh());
    } catch (error) {
      this.#listener.problem(error);
      return;
    }
    if (isSeen() && !this.#listening.signal.aborted) {
      this.#timer = window.setTimeout(() => void this.#ask(), isWorking(this.#status) ? WORKING : RESTING);
    }
  }

  async #refresh(): Promise<void> {
    const before = this.#status;
    const touched = this.#touched > this.#asked;
    this.#asked = Date.now();
    const now = await this.#api.status(touched);
    this.#status = now;
    this.#listener.statusChanged(now);
    if (before !== undefined && (before.photos !== now.photos || before.failed !== now.failed)) {
      this.#listener.photosChanged();
    }
  }

  async #mayStay(): Promise<void> {
    if (!(await this.#api.session()).signedIn) {
      throw new ApiError(401, "signed-out", msg("The web session has ended."));
    }
  }
}

/** Whether there is soon something new to be told. */
export function isWorking(status: IndexStatus | undefined): boolean {
  return status !== undefined && status.pending > 0 && status.state !== "paused";
}

function isSeen(): boolean {
  return document.visibilityState === "visible";
}
