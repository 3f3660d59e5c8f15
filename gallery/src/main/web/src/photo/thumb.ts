import { msg, str } from "@lit/localize";
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import { isAbort, motionUrl } from "../api/client.ts";
import type { PhotoSummary } from "../api/types.ts";
import { icons } from "../ui/icons.ts";
import { base } from "../ui/styles.ts";
import { count, extension, isStack, isVideo, looksLike } from "./format.ts";
import { LivePreview } from "./live-preview.ts";
import { paintPlaceholder } from "./placeholder.ts";
import { thumbStyles } from "./thumb.styles.ts";
import { addressFor, type ThumbnailStore } from "./thumbnail-store.ts";

/** One photo of a grid: its thumbnail, or what to show in its place. Fills the box it is given. */
@customElement("latent-thumb")
export class Thumb extends LitElement {
  @property({ attribute: false })
  accessor photo!: PhotoSummary;
  @property({ attribute: false })
  accessor store!: ThumbnailStore;
  /** Whether a live photo plays while the pointer rests on it. */
  @property({ type: Boolean })
  accessor lively = false;
  @state()
  private accessor url: string | undefined;
  @state()
  private accessor failed = false;
  @query("canvas")
  private accessor canvas!: HTMLCanvasElement | null;
  /** The picture was there at once: it must not fade in again when a reader scrolls back. */
  #atOnce = false;
  #giveUp: AbortController | undefined;
  readonly #live = new LivePreview(this, () => this.lively && this.photo.live === true);

  static override readonly styles = [
    base,
    thumbStyles,
  ];

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has("photo") && !looksLike(changed.get("photo"), this.photo)) {
      this.#drop();
      this.#take();
    }
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) {
      this.#take();
    }
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#drop();
  }

  override updated(changed: PropertyValues<this>): void {
    const hash = this.photo.placeholder;
    if (changed.has("photo") && hash !== undefined && this.canvas !== null) {
      paintPlaceholder(this.canvas, hash);
    }
  }

  #take(): void {
    if (this.photo.failed) {
      return;
    }
    const kept = this.store.peek(this.photo.id);
    this.#atOnce = kept !== undefined;
    if (kept !== undefined) {
      this.url = addressFor(kept);
    } else {
      void this.#fetch(this.photo.id);
    }
  }

  async #fetch(id: string): Promise<void> {
    const giveUp = new AbortController();
    this.#giveUp = giveUp;
    try {
      const bytes = await this.store.get(id, giveUp.signal);
      if (!giveUp.signal.aborted) {
        this.url = addressFor(bytes);
      }
    } catch (error) {
      this.failed = !isAbort(error);
    }
  }

  #drop(): void {
    this.#giveUp?.abort();
    if (this.url !== undefined) {
      URL.revokeObjectURL(this.url);
    }
    this.url = undefined;
    this.failed = false;
  }

  protected override render(): TemplateResult {
    if (this.photo.failed || this.failed) {
      return html`
        <div class="instead">
          ${isVideo(this.photo) ? icons.play : this.photo.failed ? icons.broken : icons.picture}
          <span class="name">${this.photo.name}</span>
        </div>
      `;
    }
    return html`
      ${this.#atOnce || this.photo.placeholder === undefined ? nothing : html`
        <canvas></canvas>
      `} ${this.url === undefined ? nothing : html`
        <img
          alt=""
          draggable="false"
          decoding="${this.#atOnce ? "sync" : "async"}"
          class="${this.#atOnce ? "shown at-once" : ""}"
          src="${this.url}"
          @load="${this.#reveal}"
          @error="${() => (this.failed = true)}"
        />
      `} ${this.#live.plays ? this.#renderFilm() : nothing} ${this.#renderBadge()} ${this.photo.favorite
        ? html`
          <span class="favorite">${icons.heartFull}</span>
        `
        : nothing}
    `;
  }

  #renderBadge(): TemplateResult | typeof nothing {
    const { photo } = this;
    if (isStack(photo)) {
      const number = count(photo.stacked ?? 0);
      return html`
        <span class="badge stack" title="${msg(str`Stack of ${number}`)}">${icons.copies}${number}</span>
      `;
    }
    return isVideo(photo)
      ? html`
        <span class="badge" title="${extension(photo.name)}">${icons.play}</span>
      `
      : photo.live === true
      ? html`
        <span class="badge" title="${msg("Live photo")}">${icons.live}</span>
      `
      : nothing;
  }

  /** The seconds around the photo, over it once they move. */
  #renderFilm(): TemplateResult {
    return html`
      <video
        autoplay
        playsinline
        aria-hidden="true"
        .muted="${true}"
        src="${motionUrl(this.photo.id)}"
        @playing="${this.#reveal}"
        @ended="${this.#live.stop}"
        @error="${this.#live.stop}"
      >
      </video>
    `;
  }

  #reveal(event: Event): void {
    (event.target as HTMLElement).classList.add("shown");
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "latent-thumb": Thumb;
  }
}
