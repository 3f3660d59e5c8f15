import { type Api, ApiError, UnreachableError } from "../api/client.ts";
import type { ThumbnailSize } from "../api/types.ts";
import { ThumbnailStore } from "../photo/thumbnail-store.ts";

const MEGABYTE = 1024 * 1024;

/** The pictures that the page holds: small ones for grids, and large ones for the viewer. */
export class Pictures {
  readonly grid: ThumbnailStore;
  readonly screens: ThumbnailStore;
  readonly #api: () => Api;
  readonly #problem: (error: unknown) => void;

  /**
   * @param api of the photos that are shown
   * @param problem is told what concerns the whole page; any other picture that cannot be had is missing where it would be
   */
  constructor(api: () => Api, problem: (error: unknown) => void) {
    this.#api = api;
    this.#problem = problem;
    this.grid = this.#store("grid", 96 * MEGABYTE, 6);
    this.screens = this.#store("screen", 64 * MEGABYTE, 3);
  }

  #store(size: ThumbnailSize, capacity: number, parallel: number): ThumbnailStore {
    return new ThumbnailStore((id, signal) => this.#get(id, size, signal), capacity, parallel);
  }

  async #get(id: string, size: ThumbnailSize, signal: AbortSignal): Promise<ArrayBuffer | undefined> {
    try {
      return await this.#api().thumbnail(id, size, signal);
    } catch (error) {
      if (error instanceof UnreachableError || (error instanceof ApiError && error.unauthorised)) {
        this.#problem(error);
      }
      throw error;
    }
  }

  /** They look otherwise by now. */
  forget(ids: readonly string[]): void {
    for (const id of ids) {
      this.grid.forget(id);
      this.screens.forget(id);
    }
  }

  clear(): void {
    this.grid.clear();
    this.screens.clear();
  }
}
