import type { ReactiveController, ReactiveControllerHost } from "lit";
import type { PhotoPage, PhotoSummary } from "../api/types.ts";
import { tell } from "../app/tell.ts";
import { AlbumPhotos } from "./album-photos.ts";

/** The photos that a page shows, with what it shows beside them. The page tells of them as `sequence`. */
export class ShownPhotos implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #photos: AlbumPhotos | undefined;
  #loading = new AbortController();

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#loading.abort();
  }

  /** Undefined until they have been loaded. */
  get sequence(): AlbumPhotos | undefined {
    return this.#photos;
  }

  get all(): readonly PhotoSummary[] {
    return this.#photos?.photos ?? [];
  }

  /** Something else is to be shown. */
  clear(): void {
    this.#loading.abort();
    this.#photos = undefined;
  }

  /**
   * Shows all at once, and no less than before: the reader stays where they are. The last load counts, and the others fail silently.
   *
   * @param page loads one
   * @param beside what is shown with the photos
   * @param show takes it as they are shown
   */
  async load<T>(
    page: (after?: string) => Promise<PhotoPage>,
    beside: Promise<T>,
    show: (it: T) => void,
  ): Promise<void> {
    this.#loading.abort();
    this.#loading = new AbortController();
    const { signal } = this.#loading;
    const same = this.#photos !== undefined;
    const now: AlbumPhotos = new AlbumPhotos(page, () => {
      if (now === this.#photos) {
        this.#host.requestUpdate();
      }
    });
    try {
      const [it] = await Promise.all([beside, now.reach(this.all.length, signal)]);
      if (!signal.aborted) {
        this.#photos = now;
        show(it);
        this.#host.requestUpdate();
        tell(this.#host, "sequence", { same });
      }
    } catch (error) {
      if (!signal.aborted) {
        throw error;
      }
    }
  }
}
