import { ASKING } from "./share.ts";

/** Files that other apps have shared with this one, for whoever signs in to take. Tells of them by an event `change`. */
export class SharedFiles extends EventTarget {
  #files: readonly File[] = [];

  constructor(workers = navigator.serviceWorker as ServiceWorkerContainer | undefined) {
    super();
    workers?.addEventListener("message", ({ data }: MessageEvent<unknown>) => this.#receive(data));
    workers?.startMessages();
    workers?.controller?.postMessage(ASKING);
  }

  #receive(data: unknown): void {
    if (Array.isArray(data)) {
      this.#files = [...this.#files, ...data.filter((file) => file instanceof File)];
      this.dispatchEvent(new Event("change"));
    }
  }

  /** They are nowhere else then. */
  take(): readonly File[] {
    const files = this.#files;
    this.#files = [];
    return files;
  }
}
