import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import { type Api, isAbort } from "../api/client.ts";
import { keyed } from "lit/directives/keyed.js";
import type { PhotoSummary } from "../api/types.ts";
import { isShowable, isVideo, spokenName } from "../photo/format.ts";
import { addressFor, type ThumbnailStore } from "../photo/thumbnail-store.ts";
import { icons } from "../ui/icons.ts";
import { base } from "../ui/styles.ts";
import { Gestures, type GestureTarget } from "./gestures.ts";
import { clamp, deepest, fit, FITTED, type Size, type View, zoomAt } from "./zoom.ts";

/** A finger that has moved this far, or this fast, means the next photo. */
const SWIPE_DISTANCE = 90;
const SWIPE_SPEED = 0.45;

/**
 * Shows one photo as large as it fits: the grid's thumbnail at once, the screen's as soon as it is there, and the
 * original once the reader zooms in.
 *
 * Events: `turn` (detail: -1 or 1), `dismiss`.
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
  @query("#stage")
  private accessor stage!: HTMLElement;

  #gestures: Gestures | undefined;
  #work = new AbortController();
  #original: "no" | "asked" | "shown" = "no";
  readonly #resized = new ResizeObserver(() => {
    this.stageSize = { width: this.clientWidth, height: this.clientHeight };
    this.view = FITTED;
  });

  static override readonly styles = [
    base,
    css`
      :host {
        display: block;
        position: relative;
        overflow: hidden;
      }

      #stage {
        position: absolute;
        inset: 0;
        display: grid;
        place-items: center;
        touch-action: none;
        user-select: none;
        cursor: zoom-in;
      }

      #stage.zoomed {
        cursor: grab;
      }

      img {
        display: block;
        flex: none;
        max-width: none;
        transition: transform var(--quick) ease-out;
        will-change: transform;
      }

      img.rough {
        filter: blur(6px);
      }

      img.moving {
        transition: none;
      }

      video {
        position: absolute;
        inset: 0;
        width: 100%;
        height: 100%;
        outline: 0;
      }

      .instead {
        display: grid;
        justify-items: center;
        gap: 12px;
        max-width: 26rem;
        padding: 24px;
        color: var(--ink-soft);
        text-align: center;
        overflow-wrap: anywhere;
      }

      .instead svg {
        width: 44px;
        height: 44px;
      }

      .instead strong {
        color: var(--ink);
        font-weight: 600;
      }
    `,
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
    if (changed.has("photo") && changed.get("photo")?.id !== this.photo.id) {
      this.#end();
      this.#begin();
    }
  }

  override updated(): void {
    if (!isVideo(this.photo)) {
      this.#gestures ??= new Gestures(this.stage, this);
    } else {
      this.#gestures?.dispose();
      this.#gestures = undefined;
    }
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
      void this.#showOriginal();
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
    this.#original = "no";
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

  /** The original replaces the thumbnail once it is decoded; where it cannot be had, the thumbnail stays. */
  async #showOriginal(): Promise<void> {
    const { photo } = this;
    const { signal } = this.#work;
    if (this.#original !== "no" || !isShowable(photo)) {
      return;
    }
    this.#original = "asked";
    const bytes = await this.api.original(photo.id, signal).catch(() => undefined);
    if (bytes !== undefined && !signal.aborted) {
      const next = addressFor(bytes, photo.type);
      const decoded = await decodes(next);
      if (decoded && !signal.aborted) {
        this.#replace(next);
        this.#original = "shown";
      } else {
        URL.revokeObjectURL(next);
      }
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

  #loaded(event: Event): void {
    const { naturalWidth, naturalHeight } = event.target as HTMLImageElement;
    this.natural = { width: naturalWidth, height: naturalHeight };
  }

  protected override render(): TemplateResult {
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
            class="${this.sharp ? "" : "rough"} ${this.moving ? "moving" : ""}"
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

function decodes(url: string): Promise<boolean> {
  const image = new Image();
  image.src = url;
  return image.decode().then(
    () => true,
    () => false,
  );
}

declare global {
  interface HTMLElementTagNameMap {
    "latent-stage": Stage;
  }
}
