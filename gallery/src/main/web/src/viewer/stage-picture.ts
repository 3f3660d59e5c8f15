import { type Api, isAbort } from "../api/client.ts";
import { picture } from "../api/copies.ts";
import type { PhotoSummary } from "../api/types.ts";
import { isPicture, isShowable, isVideo } from "../photo/format.ts";
import { addressFor, type ThumbnailStore } from "../photo/thumbnail-store.ts";

interface Frame {
  readonly photo: PhotoSummary;
  /** There is nothing of it but thumbnails. */
  readonly marked: boolean;
  readonly api: Api;
  readonly grid: ThumbnailStore;
  readonly screens: ThumbnailStore;
  requestUpdate(): void;
}

/**
 * The picture of the photo that a frame shows: the grid's thumbnail at once, the screen's as soon as it is there, and the
 * original, or a picture that the server makes of it, once it is asked for.
 */
export class StagePicture {
  readonly #frame: Frame;
  #work = new AbortController();
  #wanted = false;
  #url: string | undefined;
  #sharp = false;
  #failed = false;
  #loading = false;

  constructor(frame: Frame) {
    this.#frame = frame;
  }

  /** Of what there is so far. */
  get url(): string | undefined {
    return this.#url;
  }

  /** It is better than a thumbnail of the grid. */
  get sharp(): boolean {
    return this.#sharp;
  }

  /** There is none, and there will be none. */
  get failed(): boolean {
    return this.#failed;
  }

  /** The whole photo is on its way: one that the server has yet to make takes a while. */
  get loading(): boolean {
    return this.#loading;
  }

  /** The frame shows another photo, or begins to. */
  begin(): void {
    const { photo, marked, grid, screens } = this.#frame;
    this.#work = new AbortController();
    this.#sharp = false;
    this.#failed = photo.failed;
    this.#wanted = false;
    this.#loading = false;
    if ((isVideo(photo) && !marked) || photo.failed) {
      return;
    }
    const screen = screens.peek(photo.id);
    const rough = grid.peek(photo.id);
    if (screen !== undefined) {
      this.#show(screen, true);
    } else {
      if (rough !== undefined) {
        this.#show(rough, false);
      }
      void this.#showScreen(photo.id, this.#work.signal);
    }
  }

  end(): void {
    this.#work.abort();
    if (this.#url !== undefined) {
      URL.revokeObjectURL(this.#url);
      this.#url = undefined;
    }
  }

  /** What was to be drawn cannot be. */
  fail(): void {
    this.#failed = true;
    this.#frame.requestUpdate();
  }

  async #showScreen(id: string, signal: AbortSignal): Promise<void> {
    try {
      const bytes = await this.#frame.screens.get(id, signal);
      if (!signal.aborted) {
        this.#show(bytes, true);
      }
    } catch (error) {
      if (!isAbort(error) && !signal.aborted) {
        this.fail();
      }
    }
  }

  /** All of the photo replaces the thumbnail once it is decoded; where it cannot be had, the thumbnail stays. */
  async showWhole(): Promise<void> {
    const { photo, marked, api } = this.#frame;
    const { signal } = this.#work;
    if (this.#wanted || marked || !isPicture(photo)) {
      return;
    }
    this.#wanted = true;
    this.#loading = true;
    this.#frame.requestUpdate();
    const whole =
      (isShowable(photo) && photo.turned !== true
        ? await decoded(api.original(photo.id, signal), photo.type)
        : undefined) ?? await decoded(picture(api, photo, signal), "image/jpeg");
    if (signal.aborted) {
      URL.revokeObjectURL(whole ?? "");
      return;
    }
    this.#loading = false;
    if (whole !== undefined) {
      this.#replace(whole);
    }
    this.#frame.requestUpdate();
  }

  #show(bytes: ArrayBuffer, sharp: boolean): void {
    this.#replace(addressFor(bytes));
    this.#sharp = sharp;
    this.#frame.requestUpdate();
  }

  #replace(url: string): void {
    if (this.#url !== undefined) {
      URL.revokeObjectURL(this.#url);
    }
    this.#url = url;
  }
}

/** An address of what was loaded; undefined where it cannot be had, or the browser does not draw it. */
async function decoded(loading: Promise<ArrayBuffer>, type: string): Promise<string | undefined> {
  const bytes = await loading.catch(() => undefined);
  if (bytes === undefined) {
    return undefined;
  }
  const image = new Image();
  image.src = addressFor(bytes, type);
  return image.decode().then(
    () => image.src,
    () => {
      URL.revokeObjectURL(image.src);
      return undefined;
    },
  );
}
