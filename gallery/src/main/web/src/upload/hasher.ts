import { msg } from "@lit/localize";
import type { Answer } from "./sha256-worker.ts";

/** Has files hashed in a worker, which is there from the first file until it is ended. */
export class Hasher {
  #worker: Promise<Worker> | undefined;
  #number = 0;

  readonly #start: () => Promise<Worker>;

  constructor(start = startWorker) {
    this.#start = start;
  }

  /** @returns the SHA-256 in hexadecimal; an error where the file cannot be read, or the signal says so */
  async hash(file: File, signal: AbortSignal): Promise<string> {
    const started = this.#worker ??= this.#start();
    const worker = await started.catch(() => Promise.reject(this.#broken(started)));
    signal.throwIfAborted();
    const number = this.#number++;
    return new Promise((resolve, reject) => {
      const listening = new AbortController();
      const settle = (end: () => void) => {
        listening.abort();
        end();
      };
      const answered = ({ data }: MessageEvent<Answer>) => {
        if (data.number !== number) {
          return;
        }
        settle(() =>
          data.sha256 === undefined ? reject(new Error(msg("This file cannot be read."))) : resolve(data.sha256)
        );
      };
      worker.addEventListener("message", answered, { signal: listening.signal });
      worker.addEventListener("error", () => settle(() => reject(this.#broken(started))), { signal: listening.signal });
      signal.addEventListener("abort", () => settle(() => reject(signal.reason)), { signal: listening.signal });
      worker.postMessage({ number, file });
    });
  }

  /** Its script could not be had, or failed: the next file begins with another, which is nobody's to end. */
  #broken(started: Promise<Worker>): Error {
    terminate(started);
    if (this.#worker === started) {
      this.#worker = undefined;
    }
    return new Error(msg("Files cannot be compared at the moment. Try again."));
  }

  end(): void {
    if (this.#worker !== undefined) {
      terminate(this.#worker);
    }
    this.#worker = undefined;
  }
}

function terminate(started: Promise<Worker>): void {
  started.then((worker) => worker.terminate(), () => undefined);
}

async function startWorker(): Promise<Worker> {
  const { address } = await import("./sha256-worker.ts");
  return new Worker(address, { type: "module" });
}
