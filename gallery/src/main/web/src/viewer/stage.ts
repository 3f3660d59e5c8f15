import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import { type Api, isAbort } from "../api/client.ts";
import { keyed } from "lit/directives/keyed.js";
import { picture } from "../api/copies.ts";
import type { PhotoSummary } from "../api/types.ts";
import { isPicture, isShowable, isVideo, looksLike, spokenName } from "../photo/format.ts";
import { addressFor, type ThumbnailStore } from "../photo/thumbnail-store.ts";
import { icons } from "../ui/icons.ts";
import { base } from "../ui/styles.ts";
import { Gestures, type GestureTarget } from "./gestures.ts";
import { clamp, deepest, fit, FITTED, type Size, type View, zoomAt } from "./zoom.ts";
import { stageStyles } from "./stage.styles.ts";

/** A finger that has moved this far, or this fast, means the next photo. */
const SWIPE_DISTANCE = 90;
const SWIPE_SPEED = 0.45;

/**
 * Shows one photo as large as it fits: the grid's thumbnail at once, the screen's as soon as it is there, and the
 * original, or a picture that the server makes of it, once the reader zooms in.
 *
 * Events: `turn` (detail: -1 or 1), `dismiss`, `film-end`.
 */
@customElement("latent-stage")
export class Stage extends LitElement implements GestureTarget {
  @property({ attribute: false })
  accessor photo!: PhotoSummary;
  @property({ attribute: false })
  accessor api!: Api;
  @property({ attribute: false })
  accessor grid!: ThumbnailStore;
  @property({ attribute: false })
  accessor screens!: ThumbnailStore;
  @state()
  private accessor shown: string | undefined;
  @state()
  private accessor sharp = false;
  @state()
  private accessor failed = false;
  @state()
  private accessor view: View = FITTED;
  @state()
  private accessor dragged = { x: 0, y: 0 };
  @state()
  private accessor stageSize: Size = { width: 0, height: 0 };
  @state()
  private accessor natural: Size = { width: 0, height: 0 };
  @state()
  private accessor moving = false;
  /** The whole photo is on its way: one that the server has yet to make takes a while. */
  @state()
  private accessor loading = false;
  /** What plays in the place of the photo: the seconds around it. */
  @property({ attribute: false })
  accessor film: string | undefined;
  /** Photos fade in, as they do in a slideshow. */
  @property({ type: Boolean })
  accessor fading = false;
  @query("video")
  private accessor video!: HTMLVideoElement | null;
  @query("#stage")
  private accessor stage!: HTMLElement;

  #gestures: Gestures | undefined;
  #work = new AbortController();
  #asked = false;
  readonly #resized = new ResizeObserver(() => {
    this.stageSize = { width: this.clientWidth, height: this.clientHeight };
    this.view = FITTED;
  });

  static override readonly styles = [
    base,
    stageStyles,
  ];

  override connectedCallback(): void {
    super.connectedCallback();
    this.#resized.observe(this);
    if (this.hasUpdated) {
      this.#begin();
    }
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#resized.disconnect();
    this.#gestures?.dispose();
    this.#gestures = undefined;
    this.#end();
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has("photo") && !looksLike(changed.get("photo"), this.photo)) {
      this.#end();
      this.#begin();
    }
  }

  override updated(): void {
    if (!isVideo(this.photo) && this.film === undefined) {
      this.#gestures ??= new Gestures(this.stage, this);
    } else {
      this.#gestures?.dispose();
      this.#gestures = undefined;
    }
  }

  /** Plays what is shown, where it is a film, and waits for its end; at once where it is none, or may not be played. */
  async played(signal: AbortSignal): Promise<void> {
    const { video } = this;
    if (video === null || this.failed) {
      return;
    }
    const end = new Promise((resolve) => {
      video.addEventListener("ended", resolve, { signal });
      video.addEventListener("error", resolve, { signal });
      signal.addEventListener("abort", resolve);
    });
    await video.play().then(() => end, () => undefined);
  }

  get zoomed(): boolean {
    return this.view.scale > 1.01;
  }

  zoomBy(factor: number, x: number, y: number): void {
    this.#zoomTo(this.view.scale * factor, x, y, true);
  }

  toggleZoom(x: number, y: number): void {
    this.#zoomTo(this.zoomed ? 1 : Math.min(this.#deepest(), 2.5), x, y, false);
  }

  panBy(dx: number, dy: number): void {
    if (this.zoomed) {
      this.moving = true;
      this.#setView({ ...this.view, x: this.view.x + dx, y: this.view.y + dy });
    }
  }

  drag(dx: number, dy: number): void {
    this.moving = true;
    this.dragged = Math.abs(dx) > Math.abs(dy) ? { x: dx, y: 0 } : { x: 0, y: Math.max(0, dy) };
  }

  release(dx: number, dy: number, speedX: number, speedY: number): void {
    this.moving = false;
    this.dragged = { x: 0, y: 0 };
    if (Math.abs(dx) > Math.abs(dy)) {
      if (Math.abs(dx) > SWIPE_DISTANCE || Math.abs(speedX) > SWIPE_SPEED) {
        this.dispatchEvent(new CustomEvent("turn", { detail: dx < 0 ? 1 : -1 }));
      }
    } else if (dy > SWIPE_DISTANCE || speedY > SWIPE_SPEED) {
      this.dispatchEvent(new CustomEvent("dismiss"));
    }
  }

  #zoomTo(scale: number, x: number, y: number, moving: boolean): void {
    this.moving = moving;
    this.#setView(zoomAt(this.view, scale, x, y));
    if (this.zoomed) {
      void this.#showWhole();
    }
  }

  #setView(view: View): void {
    this.view = clamp(view, this.#fitted(), this.stageSize, this.#deepest());
  }

  /** What is shown is the photo, whatever has been loaded of it so far. */
  #picture(): Size {
    return this.photo.width > 0 && this.photo.height > 0 ? this.photo : this.natural;
  }

  #fitted(): Size {
    return fit(this.#picture(), this.stageSize);
  }

  #deepest(): number {
    return deepest(this.#picture(), this.#fitted());
  }

  #begin(): void {
    this.#work = new AbortController();
    this.view = FITTED;
    this.sharp = false;
    this.failed = this.photo.failed;
    this.#asked = false;
    this.loading = false;
    if (isVideo(this.photo) || this.photo.failed) {
      return;
    }
    const screen = this.screens.peek(this.photo.id);
    const rough = this.grid.peek(this.photo.id);
    if (screen !== undefined) {
      this.#show(screen, true);
    } else {
      if (rough !== undefined) {
        this.#show(rough, false);
      }
      void this.#showScreen(this.photo.id, this.#work.signal);
    }
  }

  #end(): void {
    this.#work.abort();
    if (this.shown !== undefined) {
      URL.revokeObjectURL(this.shown);
      this.shown = undefined;
    }
  }

  async #showScreen(id: string, signal: AbortSignal): Promise<void> {
    try {
      const bytes = await this.screens.get(id, signal);
      if (!signal.aborted) {
        this.#show(bytes, true);
      }
    } catch (error) {
      if (!isAbort(error) && !signal.aborted) {
        this.failed = true;
      }
    }
  }

  /** All of the photo replaces the thumbnail once it is decoded; where it cannot be had, the thumbnail stays. */
  async #showWhole(): Promise<void> {
    const { photo, api } = this;
    const { signal } = this.#work;
    if (this.#asked || !isPicture(photo)) {
      return;
    }
    this.#asked = true;
    this.loading = true;
    const whole =
      (isShowable(photo) && photo.turned !== true
        ? await decoded(api.original(photo.id, signal), photo.type)
        : undefined) ?? await decoded(picture(api, photo, signal), "image/jpeg");
    if (signal.aborted) {
      URL.revokeObjectURL(whole ?? "");
      return;
    }
    this.loading = false;
    if (whole !== undefined) {
      this.#replace(whole);
    }
  }

  #show(bytes: ArrayBuffer, sharp: boolean): void {
    this.#replace(addressFor(bytes));
    this.sharp = sharp;
  }

  #replace(url: string): void {
    if (this.shown !== undefined) {
      URL.revokeObjectURL(this.shown);
    }
    this.shown = url;
  }

  readonly #filmEnds = (): void => {
    this.dispatchEvent(new CustomEvent("film-end"));
  };

  #loaded(event: Event): void {
    const { naturalWidth, naturalHeight } = event.target as HTMLImageElement;
    this.natural = { width: naturalWidth, height: naturalHeight };
  }

  protected override render(): TemplateResult {
    if (this.film !== undefined) {
      return html`
        <div id="stage">
          <video
            autoplay
            playsinline
            aria-label="The seconds around this photo"
            src="${this.film}"
            @ended="${this.#filmEnds}"
            @error="${this.#filmEnds}"
          >
          </video>
        </div>
      `;
    }
    if (isVideo(this.photo) && !this.failed) {
      return html`
        <div id="stage">
          <video
            controls
            playsinline
            preload="metadata"
            aria-label="${spokenName(this.photo)}"
            src="${this.api.originalUrl(this.photo.id)}"
            @error="${() => (this.failed = true)}"
          >
          </video>
        </div>
      `;
    }
    return html`
      <div id="stage" class="${this.zoomed ? "zoomed" : ""}">
        ${this.failed ? this.#renderInstead() : this.shown === undefined ? nothing : this.#renderPicture(this.shown)}
      </div>
      ${this.loading
        ? html`
          <p class="loading" role="status">Loading the full size</p>
        `
        : nothing}
    `;
  }

  #renderPicture(url: string): TemplateResult {
    const { width, height } = this.#fitted();
    const x = this.view.x + this.dragged.x;
    const y = this.view.y + this.dragged.y;
    const transform = `transform:translate(${x}px,${y}px) scale(${this.view.scale})`;
    // Another photo is another element: only its own pictures replace each other.
    return html`
      ${keyed(
        this.photo.id,
        html`
          <img
            alt="${spokenName(this.photo)}"
            draggable="false"
            class="${this.sharp ? "" : "rough"} ${this.moving ? "moving" : ""} ${this.fading ? "fading" : ""}"
            src="${url}"
            .style="${`width:${width}px;height:${height}px;${transform}`}"
            @load="${this.#loaded}"
          />
        `,
      )}
    `;
  }

  #renderInstead(): TemplateResult {
    return html`
      <div class="instead">
        ${this.photo.failed ? icons.broken : icons.picture}
        <strong>${this.photo.name}</strong>
        <span>There is no picture of this file to show. The file itself is in the vault, and can be downloaded.</span>
      </div>
    `;
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

declare global {
  interface HTMLElementTagNameMap {
    "latent-stage": Stage;
  }
}
