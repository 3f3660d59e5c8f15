import { msg } from "@lit/localize";
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import type { Api } from "../api/client.ts";
import { keyed } from "lit/directives/keyed.js";
import type { PhotoSummary } from "../api/types.ts";
import { isVideo, looksLike, spokenName } from "../photo/format.ts";
import type { ThumbnailStore } from "../photo/thumbnail-store.ts";
import { icons } from "../ui/icons.ts";
import { base } from "../ui/styles.ts";
import { Gestures, type GestureTarget } from "./gestures.ts";
import { clamp, deepest, fit, FITTED, type Size, type View, zoomAt } from "./zoom.ts";
import { StagePicture } from "./stage-picture.ts";
import { stageStyles } from "./stage.styles.ts";

/** A finger that has moved this far, or this fast, means the next photo. */
const SWIPE_DISTANCE = 90;
const SWIPE_SPEED = 0.45;

/**
 * Shows one photo as large as it fits, and larger.
 *
 * Events: `turn` (detail: -1 or 1), `dismiss`, `film-end`.
 */
@customElement("latent-stage")
export class Stage extends LitElement implements GestureTarget {
  @property({ attribute: false })
  accessor photo!: PhotoSummary;
  /** It is shown with a watermark alone: there is nothing of it but thumbnails. */
  @property({ type: Boolean })
  accessor marked = false;
  @property({ attribute: false })
  accessor api!: Api;
  @property({ attribute: false })
  accessor grid!: ThumbnailStore;
  @property({ attribute: false })
  accessor screens!: ThumbnailStore;
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
  readonly #shown = new StagePicture(this);
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
    this.#shown.end();
  }

  override willUpdate(changed: PropertyValues<this>): void {
    const another = changed.has("photo") && !looksLike(changed.get("photo"), this.photo);
    if (another || (changed.has("marked") && isVideo(this.photo))) {
      this.#shown.end();
      this.#begin();
    }
  }

  override updated(): void {
    if (!this.#plays && this.film === undefined) {
      this.#gestures ??= new Gestures(this.stage, this);
    } else {
      this.#gestures?.dispose();
      this.#gestures = undefined;
    }
  }

  /** Plays what is shown, where it is a film, and waits for its end; at once where it is none, or may not be played. */
  async played(signal: AbortSignal): Promise<void> {
    const { video } = this;
    if (video === null || this.#shown.failed) {
      return;
    }
    const end = new Promise((resolve) => {
      video.addEventListener("ended", resolve, { signal });
      video.addEventListener("error", resolve, { signal });
      signal.addEventListener("abort", resolve);
    });
    await video.play().then(() => end, () => undefined);
  }

  /** Whether the photo is a film, and may be played. */
  get #plays(): boolean {
    return isVideo(this.photo) && !this.marked;
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
      void this.#shown.showWhole();
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
    this.view = FITTED;
    this.#shown.begin();
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
            aria-label="${msg("The seconds around this photo")}"
            src="${this.film}"
            @ended="${this.#filmEnds}"
            @error="${this.#filmEnds}"
          >
          </video>
        </div>
      `;
    }
    if (this.#plays && !this.#shown.failed) {
      return html`
        <div id="stage">
          <video
            controls
            playsinline
            preload="metadata"
            aria-label="${spokenName(this.photo)}"
            src="${this.api.originalUrl(this.photo.id)}"
            @error="${() => this.#plays && this.#shown.fail()}"
          >
          </video>
        </div>
      `;
    }
    const { url } = this.#shown;
    return html`
      <div id="stage" class="${this.zoomed ? "zoomed" : ""}">
        ${this.#shown.failed ? this.#renderInstead() : url === undefined ? nothing : this.#renderPicture(url)}
      </div>
      ${this.#shown.loading
        ? html`
          <p class="loading" role="status">${msg("Loading the full size")}</p>
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
            class="${this.#shown.sharp ? "" : "rough"} ${this.moving ? "moving" : ""} ${this.fading ? "fading" : ""}"
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
        <span>${this.marked ? msg("There is no picture of this file to show.") : msg(
          "There is no picture of this file to show. The file itself is in the vault, and can be downloaded.",
        )}</span>
      </div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "latent-stage": Stage;
  }
}
