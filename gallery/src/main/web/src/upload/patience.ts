import { ApiError, UnreachableError } from "../api/client.ts";

/** How long to wait after a failure before the next try, in milliseconds; the last one counts for all that follow. */
const WAITS = [500, 1000, 2000, 5000, 10_000];

/** What passes by itself: another request still writes, the server is busy, the vault comes back, a part was damaged on its way, the upload was forgotten. */
const PASSING = new Set([404, 408, 409, 423, 429, 460, 500, 502, 503, 504]);

/** So often with nothing coming of it. */
const MOST_REFUSALS = 5;

/** With what fails and may pass: a line that is down comes back some time; a server that refuses again and again means it. */
export class Patience {
  readonly #waits: readonly number[];
  #failures = 0;
  #refusals = 0;

  constructor(waits: readonly number[] = WAITS) {
    this.#waits = waits;
  }

  /** Something has come of it: there is as much patience as at first. */
  renew(): void {
    this.#failures = 0;
    this.#refusals = 0;
  }

  /**
   * Waits until the next try is due.
   *
   * @throws the error where it does not pass, or has come too often; an AbortError once the signal says so
   */
  async bear(error: unknown, signal: AbortSignal): Promise<void> {
    this.#failures++;
    if (error instanceof ApiError && !error.unavailable) {
      this.#refusals++;
    }
    if (!passes(error) || this.#refusals >= MOST_REFUSALS) {
      throw error;
    }
    await wait(this.#waits[Math.min(this.#failures, this.#waits.length) - 1] ?? 0, signal);
  }

  /** Asks until there is an answer. */
  async ask<T>(question: () => Promise<T>, signal: AbortSignal): Promise<T> {
    while (true) {
      try {
        return await question();
      } catch (error) {
        await this.bear(error, signal);
      }
    }
  }
}

function passes(error: unknown): boolean {
  return error instanceof UnreachableError || (error instanceof ApiError && PASSING.has(error.status));
}

function wait(time: number, signal: AbortSignal): Promise<void> {
  signal.throwIfAborted();
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, time);
    signal.addEventListener("abort", () => {
      clearTimeout(timer);
      reject(signal.reason);
    }, { once: true });
  });
}
