import { html, LitElement, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import { repeat } from "lit/directives/repeat.js";
import type { Api } from "../api/client.ts";
import type { Album } from "../api/types.ts";
import { tell } from "../app/tell.ts";
import type { ThumbnailStore } from "../photo/thumbnail-store.ts";
import { base } from "../ui/styles.ts";
import "./album-tile.ts";
import { pageStyles } from "../ui/page.styles.ts";
import { addTo, refused, takes } from "./adding.ts";
import { failed } from "./said.ts";
import { albumsIn, coverOf } from "./tree.ts";

/** Albums side by side; photos can be dropped on them. */
@customElement("latent-album-tiles")
export class AlbumTiles extends LitElement {
  @property({ attribute: false })
  accessor api!: Api;
  /** All that are seen, for what is in those that are shown. */
  @property({ attribute: false })
  accessor all: readonly Album[] = [];
  @property({ attribute: false })
  accessor shown: readonly Album[] = [];
  @property({ attribute: false })
  accessor store!: ThumbnailStore;

  static override readonly styles = [base, pageStyles];

  async #add(album: Album, photos: readonly string[]): Promise<void> {
    try {
      tell(this, "said", takes(album) ? await addTo(this.api, album, photos) : refused(album));
    } catch (error) {
      failed(this, error);
    }
  }

  protected override render(): TemplateResult {
    return html`
      <ul class="tiles">
        ${repeat(this.shown, ({ id }) => id, (album) =>
          html`
            <li>
              <latent-album-tile
                .album="${album}"
                .cover="${coverOf(this.all, album)}"
                .albums="${albumsIn(this.all, album.id).length}"
                .store="${this.store}"
                @photos-drop="${(event: CustomEvent<string[]>) => void this.#add(album, event.detail)}"
              ></latent-album-tile>
            </li>
          `)}
      </ul>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "latent-album-tiles": AlbumTiles;
  }
}
