import { msg, str } from "@lit/localize";
import { html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { repeat } from "lit/directives/repeat.js";
import { albums } from "../api/albums.ts";
import type { Api } from "../api/client.ts";
import type { Album } from "../api/types.ts";
import { tell } from "../app/tell.ts";
import { plural } from "../language/plural.ts";
import { count } from "../photo/format.ts";
import "../photo/thumb.ts";
import type { ThumbnailStore } from "../photo/thumbnail-store.ts";
import { icons } from "../ui/icons.ts";
import { base } from "../ui/styles.ts";
import { addTo, takes } from "./adding.ts";
import { albumShelfStyles } from "./album-shelf.styles.ts";
import { takePhotos } from "./drag.ts";
import { failed } from "./said.ts";
import { shelf } from "./shelf.ts";
import { coverOf, pathOf } from "./tree.ts";

/** The mouse moves again where what was dragged is no longer drawn, and tells of no end. */
const ENDS = ["dragend", "drop", "pointermove"] as const;

/**
 * Albums to let go of photos on, which are there while photos of any grid are dragged by somebody who may change them.
 *
 * Events: `said` (detail: Said), `album-choose` (detail: the ids of photos that are for an album which is not here), `problem` (detail: the
 * error).
 */
@customElement("latent-album-shelf")
export class AlbumShelf extends LitElement {
  @property({ attribute: false })
  accessor api!: Api;
  @property({ attribute: false })
  accessor store!: ThumbnailStore;
  /** The id of the album that is shown, which has its photos already. */
  @property({ attribute: false })
  accessor here: string | undefined;
  /** The ids of the photos that are dragged; empty where none are. */
  @state()
  private accessor photos: readonly string[] = [];
  @state()
  private accessor known: readonly Album[] | undefined;
  /** What is under the mouse: the id of an album, or that of none. */
  @state()
  private accessor over: string | undefined;
  #recent: readonly string[] = [];
  #listening = new AbortController();

  static override readonly styles = [base, albumShelfStyles];

  override connectedCallback(): void {
    super.connectedCallback();
    this.#listening = new AbortController();
    window.addEventListener("dragstart", (event) => void this.#begin(event), this.#listening);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#listening.abort();
    this.#end();
  }

  async #begin(event: DragEvent): Promise<void> {
    const photos = takePhotos(event);
    if (photos.length === 0) {
      return;
    }
    this.photos = photos;
    this.over = undefined;
    for (const end of ENDS) {
      window.addEventListener(end, this.#end);
    }
    try {
      const { albums: known, editable } = await albums(this.api);
      this.known = editable ? known : undefined;
    } catch (error) {
      failed(this, error);
    }
  }

  readonly #end = (): void => {
    this.photos = [];
    for (const end of ENDS) {
      window.removeEventListener(end, this.#end);
    }
  };

  #over(event: DragEvent, id: string): void {
    event.preventDefault();
    this.over = id;
    if (event.dataTransfer !== null) {
      event.dataTransfer.dropEffect = "copy";
    }
  }

  #leave(id: string): void {
    if (this.over === id) {
      this.over = undefined;
    }
  }

  async #add(album: Album, photos: readonly string[]): Promise<void> {
    try {
      tell(this, "said", await addTo(this.api, album, photos));
      this.#recent = [album.id, ...this.#recent.filter((id) => id !== album.id)];
    } catch (error) {
      failed(this, error);
    }
  }

  protected override render(): TemplateResult | typeof nothing {
    const { known, photos } = this;
    if (known === undefined || photos.length === 0) {
      return nothing;
    }
    const number = photos.length;
    const heading = plural(number, {
      one: msg(str`Add ${count(number)} photo to`),
      other: msg(str`Add ${count(number)} photos to`),
    });
    return html`
      <section aria-label="${msg("Albums to drop photos on")}">
        <h2>${heading}</h2>
        <ul>
          ${repeat(
            shelf(known.filter(takes), this.#recent, this.here),
            ({ id }) => id,
            (album) => this.#renderAlbum(album, known),
          )} ${this.#renderTarget(
            "",
            msg("New or other album…"),
            icons.plus,
            () => tell(this, "album-choose", photos),
          )}
        </ul>
      </section>
    `;
  }

  #renderAlbum(album: Album, known: readonly Album[]): TemplateResult {
    const cover = coverOf(known, album);
    const picture = cover === undefined ? icons.album : html`
      <latent-thumb .photo="${cover}" .store="${this.store}"></latent-thumb>
    `;
    return this.#renderTarget(album.id, pathOf(known, album), picture, () => void this.#add(album, this.photos));
  }

  #renderTarget(id: string, name: string, picture: TemplateResult, drop: () => void): TemplateResult {
    return html`
      <li
        role="listitem"
        class="${this.over === id ? "over" : ""}"
        aria-label="${name}"
        @dragover="${(event: DragEvent) => this.#over(event, id)}"
        @dragleave="${() => this.#leave(id)}"
        @drop="${(event: DragEvent) => {
          event.preventDefault();
          drop();
        }}"
      >
        <span class="cover">${picture}</span><span class="name">${name}</span>
      </li>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "latent-album-shelf": AlbumShelf;
  }
}
