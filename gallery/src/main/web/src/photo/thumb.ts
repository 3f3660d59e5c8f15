import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import { isAbort } from "../api/client.ts";
import type { PhotoSummary } from "../api/types.ts";
import { icons } from "../ui/icons.ts";
import { base } from "../ui/styles.ts";
import { extension, isVideo, looksLike } from "./format.ts";
import { paintPlaceholder } from "./placeholder.ts";
import { addressFor, type ThumbnailStore } from "./thumbnail-store.ts";

/** One photo of a grid: its thumbnail, or what to show in its place. Fills the box it is given. */
@customElement("latent-thumb")
export class Thumb extends LitElement {
  @property({ attribute: false })
  accessor photo!: PhotoSummary;
  @property({ attribute: false })
  accessor store!: ThumbnailStore;
  @state()
  private accessor url: string | undefined;
  @state()
  private accessor failed = false;
  @query("canvas")
  private accessor canvas!: HTMLCanvasElement | null;
  /** The picture was there at once: it must not fade in again when a reader scrolls back. */
  #atOnce = false;
  #giveUp: AbortController | undefined;

  static override readonly styles = [
    base,
    css`
      :host {
        display: block;
        width: 100%;
        height: 100%;
        overflow: hidden;
        background: var(--sunken);
        contain: strict;
      }

      canvas,
      img {
        position: absolute;
        inset: 0;
        width: 100%;
        height: 100%;
        object-fit: cover;
      }

      img {
        opacity: 0;
        transition: opacity var(--calm) ease-out;
      }

      img.shown {
        opacity: 1;
      }

      img.at-once {
        transition: none;
      }

      .instead {
        display: grid;
        place-content: center;
        justify-items: center;
        gap: 6px;
        height: 100%;
        padding: 10px;
        color: var(--ink-soft);
        font-size: var(--text-small);
        text-align: center;
      }

      .name {
        max-width: 100%;
        overflow: hidden;
        display: -webkit-box;
        -webkit-box-orient: vertical;
        -webkit-line-clamp: 2;
        line-height: 1.3;
        overflow-wrap: anywhere;
      }

      .badge {
        position: absolute;
        top: 8px;
        right: 8px;
        display: grid;
        place-items: center;
        width: 28px;
        height: 28px;
        border-radius: 50%;
        background: rgb(0 0 0 / 0.5);
        color: #fff;
      }

      .favorite {
        position: absolute;
        bottom: 7px;
        left: 8px;
        color: #fff;
        filter: drop-shadow(0 1px 2px rgb(0 0 0 / 0.6));
      }

      .favorite svg {
        display: block;
        width: 17px;
        height: 17px;
      }

      .badge svg {
        width: 16px;
        height: 16px;
      }
    `,
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
      `} ${isVideo(this.photo)
        ? html`
          <span class="badge" title="${extension(this.photo.name)}">${icons.play}</span>
        `
        : nothing} ${this.photo.favorite
        ? html`
          <span class="favorite">${icons.heartFull}</span>
        `
        : nothing}
    `;
  }

  #reveal(event: Event): void {
    (event.target as HTMLImageElement).classList.add("shown");
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "latent-thumb": Thumb;
  }
}
