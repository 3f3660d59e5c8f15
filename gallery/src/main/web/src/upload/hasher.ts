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
    this.#worker ??= this.#start();
    const worker = await this.#worker;
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
        settle(() => data.sha256 === undefined ? reject(new Error("This file cannot be read.")) : resolve(data.sha256));
      };
      worker.addEventListener("message", answered, { signal: listening.signal });
      worker.addEventListener("error", () => settle(() => reject(this.#broken(worker))), { signal: listening.signal });
      signal.addEventListener("abort", () => settle(() => reject(signal.reason)), { signal: listening.signal });
      worker.postMessage({ number, file });
    });
  }

  /** Its script could not be had, or failed: the next file begins with another. */
  #broken(worker: Worker): Error {
    worker.terminate();
    this.#worker = undefined;
    return new Error("Files cannot be compared at the moment. Try again.");
  }

  end(): void {
    void this.#worker?.then((worker) => worker.terminate());
    this.#worker = undefined;
  }
}

async function startWorker(): Promise<Worker> {
  const { address } = await import("./sha256-worker.ts");
  return new Worker(address, { type: "module" });
}
