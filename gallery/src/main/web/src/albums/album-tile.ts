import { msg, str } from "@lit/localize";
import { css, html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { Album, PhotoSummary } from "../api/types.ts";
import { routeTo } from "../app/route.ts";
import { to } from "../app/to.ts";
import "../photo/thumb.ts";
import type { ThumbnailStore } from "../photo/thumbnail-store.ts";
import { icons } from "../ui/icons.ts";
import { base } from "../ui/styles.ts";
import { hasPhotos, takePhotos } from "./drag.ts";
import { contents } from "./words.ts";

/**
 * An album among others. Photos that are dropped on it are to be added; a smart one hears of them only to say that it takes none.
 *
 * Event: `photos-drop` (detail: their ids).
 */
@customElement("latent-album-tile")
export class AlbumTile extends LitElement {
  @property({ attribute: false })
  accessor album!: Album;
  @property({ attribute: false })
  accessor cover: PhotoSummary | undefined;
  /** How many albums are in it. */
  @property({ attribute: false })
  accessor albums = 0;
  @property({ attribute: false })
  accessor store!: ThumbnailStore;
  @state()
  private accessor over = false;

  static override readonly styles = [
    base,
    css`
      :host {
        display: block;
        min-width: 0;
      }

      a {
        display: block;
        border-radius: var(--corner-large);
        text-decoration: none;
      }

      .cover {
        position: relative;
        display: grid;
        aspect-ratio: 4 / 3;
        overflow: hidden;
        place-items: center;
        border-radius: var(--corner-large);
        background: var(--sunken);
        color: var(--ink-soft);
        transition: filter var(--quick);
      }

      a:hover .cover {
        filter: brightness(1.06);
      }

      .cover > svg {
        width: 34px;
        height: 34px;
      }

      .over .cover {
        outline: 3px solid var(--accent);
        outline-offset: 2px;
      }

      .smart {
        position: absolute;
        top: 10px;
        right: 10px;
        display: grid;
        place-items: center;
        width: 28px;
        height: 28px;
        border-radius: 50%;
        background: rgb(0 0 0 / 0.5);
        color: #fff;
      }

      .smart svg {
        width: 16px;
        height: 16px;
      }

      .name {
        display: block;
        margin: 10px 2px 0;
        overflow: hidden;
        font-weight: 600;
        line-height: 1.3;
        text-overflow: ellipsis;
        white-space: nowrap;
      }

      .contents {
        display: block;
        margin: 0 2px;
        color: var(--ink-soft);
        font-size: var(--text-small);
      }
    `,
  ];

  #drag(event: DragEvent): void {
    if (this.album.editable && hasPhotos(event)) {
      event.preventDefault();
      this.over = !this.album.smart;
    }
  }

  #drop(event: DragEvent): void {
    event.preventDefault();
    this.over = false;
    this.dispatchEvent(new CustomEvent("photos-drop", { detail: takePhotos(event) }));
  }

  protected override render(): TemplateResult {
    const { album, cover } = this;
    const { name } = album;
    const told = contents(album.photos, this.albums);
    return html`
      <div
        class="${this.over ? "over" : ""}"
        @dragover="${this.#drag}"
        @dragleave="${() => (this.over = false)}"
        @drop="${this.#drop}"
      >
        <a
          ${to(routeTo("albums", album.id))}
          draggable="false"
          aria-label="${album.smart ? msg(str`${name}, smart album, ${told}`) : `${name}, ${told}`}"
        >
          <span class="cover">
            ${cover === undefined ? icons.album : html`
              <latent-thumb .photo="${cover}" .store="${this.store}"></latent-thumb>
            `} ${album.smart
              ? html`
                <span class="smart" title="${msg("Smart album")}">${icons.search}</span>
              `
              : nothing}
          </span>
          <span class="name">${name}</span>
          <span class="contents">${told}</span>
        </a>
      </div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "latent-album-tile": AlbumTile;
  }
}
