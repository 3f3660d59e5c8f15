/** Answers undefined where a photo has no thumbnail. */
export type ThumbnailLoader = (id: string, signal: AbortSignal) => Promise<ArrayBuffer | undefined>;

/** There is no thumbnail of the photo. */
export class NoThumbnailError extends Error {
  constructor() {
    super("There is no thumbnail.");
    this.name = "NoThumbnailError";
  }
}

/** An address for a picture from memory. Whoever takes it revokes it soon: it stands for a Blob. */
export function addressFor(bytes: ArrayBuffer, type = "image/jpeg"): string {
  return URL.createObjectURL(new Blob([bytes], { type }));
}

interface Request {
  readonly id: string;
  readonly signal: AbortSignal;
  readonly resolve: (bytes: ArrayBuffer) => void;
  readonly reject: (reason: unknown) => void;
}

/**
 * Thumbnails, kept in the page's memory only: the server forbids the browser to write them to its disk cache, and they
 * are not kept as Blobs, which browsers move to files when they become many. The least recently used go once the store
 * is full. Requests run a few at a time, the latest first, because what was asked for last is what is on the screen.
 */
export class ThumbnailStore {
  readonly #load: ThumbnailLoader;
  readonly #capacity: number;
  readonly #parallel: number;
  /** In order of use, the oldest first. */
  readonly #kept = new Map<string, ArrayBuffer>();
  /** Photos that are known to have none, so that scrolling past them does not ask again. */
  readonly #missing = new Set<string>();
  readonly #waiting: Request[] = [];
  #bytes = 0;
  #running = 0;

  /** @param capacity bytes to keep at most */
  constructor(load: ThumbnailLoader, capacity: number, parallel = 6) {
    this.#load = load;
    this.#capacity = capacity;
    this.#parallel = parallel;
  }

  /** What is kept already, without waiting. */
  peek(id: string): ArrayBuffer | undefined {
    const bytes = this.#kept.get(id);
    if (bytes !== undefined) {
      this.#kept.delete(id);
      this.#kept.set(id, bytes);
    }
    return bytes;
  }

  /**
   * @throws DOMException named AbortError once the signal is given up
   * @throws NoThumbnailError where the photo has none
   */
  get(id: string, signal: AbortSignal): Promise<ArrayBuffer> {
    const kept = this.peek(id);
    if (kept !== undefined) {
      return Promise.resolve(kept);
    }
    if (this.#missing.has(id)) {
      return Promise.reject(new NoThumbnailError());
    }
    return new Promise((resolve, reject) => {
      this.#waiting.push({ id, signal, resolve, reject });
      this.#next();
    });
  }

  /** A photo looks otherwise now. */
  forget(id: string): void {
    this.#missing.delete(id);
    this.#bytes -= this.#kept.get(id)?.byteLength ?? 0;
    this.#kept.delete(id);
  }

  /** Asks again for thumbnails that were not there. */
  forgetMissing(): void {
    this.#missing.clear();
  }

  clear(): void {
    this.#missing.clear();
    this.#kept.clear();
    this.#bytes = 0;
  }

  #next(): void {
    while (this.#running < this.#parallel) {
      const request = this.#waiting.pop();
      if (request === undefined) {
        return;
      }
      if (request.signal.aborted) {
        request.reject(request.signal.reason);
      } else {
        void this.#run(request);
      }
    }
  }

  async #run({ id, signal, resolve, reject }: Request): Promise<void> {
    this.#running++;
    try {
      const bytes = this.peek(id) ?? (await this.#load(id, signal));
      if (bytes === undefined) {
        this.#missing.add(id);
        throw new NoThumbnailError();
      }
      this.#keep(id, bytes);
      resolve(bytes);
    } catch (error) {
      reject(error);
    } finally {
      this.#running--;
      this.#next();
    }
  }

  #keep(id: string, bytes: ArrayBuffer): void {
    if (this.#kept.has(id)) {
      return;
    }
    this.#kept.set(id, bytes);
    this.#bytes += bytes.byteLength;
    for (const [oldest, old] of this.#kept) {
      if (this.#bytes <= this.#capacity || oldest === id) {
        return;
      }
      this.#kept.delete(oldest);
      this.#bytes -= old.byteLength;
    }
  }
}
