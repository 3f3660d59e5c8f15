import type { Answer } from "./sha256-worker.ts";

/** Has files hashed in a worker, which is there from the first file until it is ended. */
export class Hasher {
  #worker: Promise<Worker> | undefined;
  #number = 0;

  /** @returns the SHA-256 in hexadecimal; an error where the file cannot be read */
  async hash(file: File): Promise<string> {
    this.#worker ??= start();
    const worker = await this.#worker;
    const number = this.#number++;
    return new Promise((resolve, reject) => {
      const answered = ({ data }: MessageEvent<Answer>) => {
        if (data.number === number) {
          worker.removeEventListener("message", answered);
          if (data.sha256 === undefined) {
            reject(new Error("This file cannot be read."));
          } else {
            resolve(data.sha256);
          }
        }
      };
      worker.addEventListener("message", answered);
      worker.postMessage({ number, file });
    });
  }

  end(): void {
    void this.#worker?.then((worker) => worker.terminate());
    this.#worker = undefined;
  }
}

async function start(): Promise<Worker> {
  const { address } = await import("./sha256-worker.ts");
  return new Worker(address, { type: "module" });
}
