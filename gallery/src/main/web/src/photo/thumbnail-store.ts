/**
 * Thumbnails, kept in the page's memory only: the server forbids the browser to write them to its disk cache. The
 * least recently used go once the store is full; requests run a few at a time, the latest first, because what was
 * asked for last is what is on the screen.
 */
/** Answers undefined where a photo has no thumbnail. */
export type ThumbnailLoader = (id: string, signal: AbortSignal) => Promise<Blob | undefined>;

/** There is no thumbnail of the photo. */
export class NoThumbnailError extends Error {
  constructor() {
    super("There is no thumbnail.");
    this.name = "NoThumbnailError";
  }
}

interface Request {
  readonly id: string;
  readonly signal: AbortSignal;
  readonly resolve: (blob: Blob) => void;
  readonly reject: (reason: unknown) => void;
}

export class ThumbnailStore {
  readonly #load: ThumbnailLoader;
  readonly #capacity: number;
  readonly #parallel: number;
  /** In order of use, the oldest first. */
  readonly #blobs = new Map<string, Blob>();
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
  peek(id: string): Blob | undefined {
    const blob = this.#blobs.get(id);
    if (blob !== undefined) {
      this.#blobs.delete(id);
      this.#blobs.set(id, blob);
    }
    return blob;
  }

  /**
   * @throws DOMException named AbortError once the signal is given up
   * @throws NoThumbnailError where the photo has none
   */
  get(id: string, signal: AbortSignal): Promise<Blob> {
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

  /** Asks again for thumbnails that were not there. */
  forgetMissing(): void {
    this.#missing.clear();
  }

  clear(): void {
    this.#missing.clear();
    this.#blobs.clear();
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
      const blob = this.peek(id) ?? (await this.#load(id, signal));
      if (blob === undefined) {
        this.#missing.add(id);
        throw new NoThumbnailError();
      }
      this.#keep(id, blob);
      resolve(blob);
    } catch (error) {
      reject(error);
    } finally {
      this.#running--;
      this.#next();
    }
  }

  #keep(id: string, blob: Blob): void {
    if (this.#blobs.has(id)) {
      return;
    }
    this.#blobs.set(id, blob);
    this.#bytes += blob.size;
    for (const [oldest, old] of this.#blobs) {
      if (this.#bytes <= this.#capacity || oldest === id) {
        return;
      }
      this.#blobs.delete(oldest);
      this.#bytes -= old.size;
    }
  }
}
