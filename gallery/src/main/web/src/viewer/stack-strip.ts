import { msg } from "@lit/localize";
import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { Api } from "../api/client.ts";
import type { PhotoSummary, Stack } from "../api/types.ts";
import { extension } from "../photo/format.ts";
import "../photo/thumb.ts";
import type { ThumbnailStore } from "../photo/thumbnail-store.ts";
import { base } from "../ui/styles.ts";

/**
 * The files of a stack, side by side under the one that is open.
 *
 * Event: `photo-turn` (detail: the photo to show).
 */
@customElement("latent-stack-strip")
export class StackStrip extends LitElement {
  @property({ attribute: false })
  accessor stack: Stack | undefined;
  /** The id of the one that is open. */
  @property()
  accessor open = "";
  @property({ attribute: false })
  accessor api!: Api;
  @property({ attribute: false })
  accessor store!: ThumbnailStore;
  @state()
  private accessor photos: readonly PhotoSummary[] = [];
  #loading = new AbortController();

  static override readonly styles = [
    base,
    css`
      :host {
        display: flex;
        height: 76px;
        padding: 4px 12px 12px;
        overflow-x: auto;
        scrollbar-width: thin;
      }

      ul {
        display: flex;
        gap: 6px;
        margin: 0 auto;
        padding: 0;
        list-style: none;
      }

      button {
        position: relative;
        width: 60px;
        height: 60px;
        padding: 0;
        border: 2px solid transparent;
        border-radius: var(--corner-middle);
        background: var(--sunken);
        overflow: hidden;
        cursor: pointer;
      }

      button[aria-current] {
        border-color: #fff;
      }

      span {
        position: absolute;
        inset: auto 0 0;
        background: rgb(0 0 0 / 0.6);
        color: #fff;
        font-size: 0.625rem;
        font-weight: 600;
        line-height: 1.6;
        text-align: center;
      }
    `,
  ];

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#loading.abort();
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has("stack") && this.stack?.photos.join() !== changed.get("stack")?.photos.join()) {
      void this.#load(this.stack?.photos ?? []);
    }
  }

  async #load(ids: readonly string[]): Promise<void> {
    this.#loading.abort();
    this.#loading = new AbortController();
    const { signal } = this.#loading;
    // One that has just gone is left out; that each is one of several is seen.
    const photos = await Promise.all(ids.map((id) => this.api.photo(id, signal).catch(() => undefined)));
    if (!signal.aborted) {
      this.photos = photos.flatMap((photo) => photo === undefined ? [] : { ...photo, stacked: 1 });
    }
  }

  protected override render(): TemplateResult | typeof nothing {
    return this.photos.length === 0 ? nothing : html`
      <ul aria-label="${msg("Files of this photo")}">
        ${this.photos.map((photo) => this.#renderPhoto(photo))}
      </ul>
    `;
  }

  #renderPhoto(photo: PhotoSummary): TemplateResult {
    return html`
      <li>
        <button
          aria-label="${photo.name}"
          title="${photo.name}"
          aria-current="${photo.id === this.open ? "true" : nothing}"
          @click="${() => this.dispatchEvent(new CustomEvent("photo-turn", { detail: photo }))}"
        >
          <latent-thumb .photo="${photo}" .store="${this.store}"></latent-thumb>
          <span>${extension(photo.name)}</span>
        </button>
      </li>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "latent-stack-strip": StackStrip;
  }
}
