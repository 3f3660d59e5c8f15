import { msg, str } from "@lit/localize";
import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { albums, removeSearch, searches, undoSearch } from "../api/albums.ts";
import type { Api } from "../api/client.ts";
import type { Album, Albums, SavedSearch, SavedSearches } from "../api/types.ts";
import { routeTo } from "../app/route.ts";
import { to } from "../app/to.ts";
import { tell } from "../app/tell.ts";
import type { View } from "../app/view.ts";
import type { ThumbnailStore } from "../photo/thumbnail-store.ts";
import { icons } from "../ui/icons.ts";
import "../ui/notice.ts";
import { base, buttons } from "../ui/styles.ts";
import "./album-dialog.ts";
import type { Asked } from "./album-dialog.ts";
import "./album-tiles.ts";
import { pageStyles } from "../ui/page.styles.ts";
import { askForAlbum, askForSearch, askForSmartAlbum } from "./asks.ts";
import { failed, type Said } from "./said.ts";
import { albumsIn } from "./tree.ts";

/** The albums at the top, and the saved searches. */
@customElement("latent-albums-page")
export class AlbumsPage extends LitElement implements View {
  @property({ attribute: false })
  accessor api!: Api;
  @property({ attribute: false })
  accessor store!: ThumbnailStore;
  @state()
  private accessor known: Albums | undefined;
  @state()
  private accessor saved: SavedSearches | undefined;
  @state()
  private accessor asked: Asked | undefined;

  static override readonly styles = [
    base,
    buttons,
    pageStyles,
    css`
      .searches {
        display: flex;
        flex-wrap: wrap;
        gap: 8px;
        list-style: none;
      }

      .searches li {
        display: inline-flex;
        align-items: center;
        max-width: 100%;
        padding-left: 16px;
        border: 1px solid var(--line);
        border-radius: 22px;
      }

      .searches a {
        overflow: hidden;
        padding: 8px 0;
        text-decoration: none;
        text-overflow: ellipsis;
        white-space: nowrap;
      }

      .searches a:hover {
        color: var(--accent);
      }

      .searches .icon {
        width: 36px;
        height: 36px;
        color: var(--ink-soft);
      }

      .searches .icon svg {
        width: 16px;
        height: 16px;
      }
    `,
  ];

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has("api")) {
      this.refresh();
    }
  }

  refresh(): void {
    Promise.all([albums(this.api), searches(this.api)]).then(
      ([known, saved]) => {
        this.known = known;
        this.saved = saved;
      },
      (error: unknown) => tell(this, "problem", error),
    );
  }

  /** Says what was done, and shows it. */
  readonly #done = (said: Said): void => {
    tell(this, "said", said);
    this.refresh();
  };

  async #forget({ id, name }: SavedSearch): Promise<void> {
    try {
      const { undo } = await removeSearch(this.api, id);
      this.#done({ text: msg(str`Search ${name} deleted.`), undo: () => undoSearch(this.api, undo) });
    } catch (error) {
      failed(this, error);
    }
  }

  protected override render(): TemplateResult {
    const { known, asked } = this;
    return html`
      <div class="head">
        <h1>${msg("Albums")}</h1>
        ${known?.editable
          ? html`
            <div class="actions">
              <button class="quiet" @click="${() => (this.asked = askForAlbum(
                this.api,
                undefined,
                this.#done,
              ))}">${icons.plus}${msg("New album")}</button>
              <button class="quiet" @click="${() => (this.asked = askForSmartAlbum(this.api, this.#done))}">${icons
                .search}${msg("New smart album")}</button>
            </div>
          `
          : nothing}
      </div>
      ${known === undefined ? nothing : this.#renderAlbums(known.albums)} ${this
        .#renderSearches()} ${asked === undefined ? nothing : html`
        <latent-album-dialog
          .asked="${asked}"
          @dialog-close="${() => (this.asked = undefined)}"
        ></latent-album-dialog>
      `}
    `;
  }

  #renderAlbums(all: readonly Album[]): TemplateResult {
    return all.length === 0
      ? html`
        <latent-notice heading="${msg("No albums yet")}">
          <span slot="icon">${icons.album}</span>
          <p>${msg(
            "Select some photos and add them to an album; a photo can be in as many as you like, and stays where it is.",
          )}</p>
        </latent-notice>
      `
      : html`
        <latent-album-tiles
          .api="${this.api}"
          .all="${all}"
          .shown="${albumsIn(all)}"
          .store="${this.store}"
          @said="${() => this.refresh()}"
        ></latent-album-tiles>
      `;
  }

  #renderSearches(): TemplateResult | typeof nothing {
    if (!this.saved?.editable) {
      return nothing;
    }
    return html`
      <h2>${msg("Saved searches")}</h2>
      <ul class="searches">
        ${this.saved.searches.map((search) => this.#renderSearch(search))}
      </ul>
      <p class="actions">
        <button class="quiet" @click="${() => (this.asked = askForSearch(this.api, this.#done))}">${icons
          .plus}${msg("Save a search")}</button>
      </p>
    `;
  }

  #renderSearch(search: SavedSearch): TemplateResult {
    const { name, query } = search;
    return html`
      <li>
        <a
          ${to(routeTo("photos", undefined, query))}
          title="${query}"
        >${name}</a>
        <button
          class="icon"
          aria-label="${msg(str`Delete the search ${name}`)}"
          title="${msg("Delete")}"
          @click="${() => void this.#forget(search)}"
        >
          ${icons.clear}
        </button>
      </li>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "latent-albums-page": AlbumsPage;
  }
}
