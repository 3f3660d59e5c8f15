import { msg, str } from "@lit/localize";
import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import { albums, changeAlbum, photosOf, removeAlbum, undoAlbum } from "../api/albums.ts";
import { type Api, unlessMissing } from "../api/client.ts";
import type { Album, AlbumChange, AlbumOrder, PhotoSummary } from "../api/types.ts";
import { type Route, routeTo } from "../app/route.ts";
import { tell } from "../app/tell.ts";
import type { View } from "../app/view.ts";
import { plural } from "../language/plural.ts";
import { count } from "../photo/format.ts";
import type { ThumbnailStore } from "../photo/thumbnail-store.ts";
import { Selection } from "../timeline/selection.ts";
import { icons } from "../ui/icons.ts";
import "../ui/notice.ts";
import { base, buttons } from "../ui/styles.ts";
import { takes } from "./adding.ts";
import "./album-bar.ts";
import "./album-dialog.ts";
import type { Asked } from "./album-dialog.ts";
import "./album-front.ts";
import "./album-grid.ts";
import type { AlbumGrid, Move } from "./album-grid.ts";
import { type AlbumPhotos, NO_PHOTOS } from "./album-photos.ts";
import "./album-tiles.ts";
import { pageStyles } from "../ui/page.styles.ts";
import { askForAlbum, askToChange } from "./asks.ts";
import { moved, stepOf } from "./order.ts";
import { failed, type Said } from "./said.ts";
import { ShownPhotos } from "./shown-photos.ts";
import { albumsIn } from "./tree.ts";
import "./album-viewers.ts";

/** One album: its front, the albums in it, and its photos in its order. */
@customElement("latent-album-page")
export class AlbumPage extends LitElement implements View {
  @property({ attribute: false })
  accessor api!: Api;
  @property({ attribute: false })
  accessor route: Route = routeTo("albums");
  @property({ attribute: false })
  accessor store!: ThumbnailStore;
  @property({ attribute: false })
  accessor selection = Selection.NONE;
  /** Whether its reader decides who sees it. */
  @property({ type: Boolean })
  accessor owner = false;
  @state()
  private accessor all: readonly Album[] | undefined;
  @state()
  private accessor asked: Asked | undefined;
  @state()
  private accessor showsViewers = false;
  @query("latent-album-grid")
  private accessor grid!: AlbumGrid | null;
  readonly #shown = new ShownPhotos(this);
  /** One change after the other, so that each is of what the reader sees. */
  #work: Promise<void> = Promise.resolve();

  static override readonly styles = [
    base,
    buttons,
    pageStyles,
    css`
      latent-album-tiles {
        display: block;
        margin-bottom: 32px;
      }

      .none {
        padding: 32px 0;
        color: var(--ink-soft);
      }
    `,
  ];

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has("route") && changed.get("route")?.id !== this.route.id) {
      this.all = undefined;
      this.#shown.clear();
      this.refresh();
    }
  }

  get sequence(): AlbumPhotos | undefined {
    return this.#shown.sequence;
  }

  get #album(): Album | undefined {
    return this.all?.find(({ id }) => id === this.route.id);
  }

  refresh(): void {
    const id = this.route.id ?? "";
    this.#shown.load(
      (after) => unlessMissing(photosOf(this.api, id, after), NO_PHOTOS),
      albums(this.api),
      ({ albums: all }) => (this.all = all),
    ).catch((error: unknown) => failed(this, error));
  }

  reveal(photo: PhotoSummary): void {
    this.grid?.reveal(photo);
  }

  /** @param text what is said once it is done */
  #change(album: Album, change: AlbumChange, text: string): Promise<void> {
    this.#work = this.#work.then(async () => {
      try {
        const { undo } = await changeAlbum(this.api, album.id, change);
        const said: Said = { text, undo: () => undoAlbum(this.api, undo) };
        tell(this, "said", said);
      } catch (error) {
        failed(this, error);
      }
      this.refresh();
    });
    return this.#work;
  }

  #move(album: Album, { photos: ids, before }: Move): void {
    this.#shown.sequence?.arrange(moved(this.#shown.all, ids, before ?? undefined));
    void this.#change(album, { move: { photos: ids, before } }, msg("Order changed."));
  }

  #step(album: Album, step: -1 | 1): void {
    const before = stepOf(this.#shown.all, this.selection.ids, step);
    if (before !== undefined) {
      this.#move(album, { photos: this.selection.ids, before });
    }
  }

  #leave(album: Album): void {
    const { ids, size } = this.selection;
    this.#shown.sequence?.arrange(this.#shown.all.filter(({ id }) => !ids.includes(id)));
    tell(this, "selection-clear");
    const { name } = album;
    const text = plural(size, {
      one: msg(str`${count(size)} photo removed from ${name}.`),
      other: msg(str`${count(size)} photos removed from ${name}.`),
    });
    void this.#change(album, { remove: ids }, text);
  }

  #cover(album: Album): void {
    void this.#change(album, { cover: this.selection.ids[0] ?? null }, msg("Cover changed."));
    tell(this, "selection-clear");
  }

  /** Says what was done, and shows it. */
  readonly #done = (said: Said): void => {
    tell(this, "said", said);
    this.refresh();
  };

  async #remove({ id, name, parent }: Album): Promise<void> {
    try {
      const { undo } = await removeAlbum(this.api, id);
      tell(this, "go", routeTo("albums", parent));
      tell(this, "said", {
        text: msg(str`Album ${name} deleted. Its photos stay.`),
        undo: () => undoAlbum(this.api, undo),
      });
    } catch (error) {
      failed(this, error);
    }
  }

  protected override render(): TemplateResult | typeof nothing {
    const album = this.#album;
    if (this.all === undefined) {
      return nothing;
    }
    return album === undefined ? this.#renderNone() : html`
      <latent-album-front
        .album="${album}"
        .all="${this.all}"
        .store="${this.store}"
        ?owner="${this.owner}"
        @viewers="${() => (this.showsViewers = true)}"
        @sort="${(event: CustomEvent<AlbumOrder>) =>
          void this.#change(album, { order: event.detail }, msg("Order changed."))}"
        @rename="${() => (this.asked = askToChange(this.api, album, this.#done))}"
        @add-within="${() => (this.asked = askForAlbum(this.api, album, this.#done))}"
        @remove="${() => void this.#remove(album)}"
      ></latent-album-front>
      ${this.#renderWithin(album, this.all)} ${this.#renderPhotos(
        album,
      )} ${this.#renderBar(album)} ${this.#renderDialog()} ${this.showsViewers
        ? html`
          <latent-album-viewers
            .api="${this.api}"
            .album="${album}"
            @dialog-close="${() => (this.showsViewers = false)}"
          ></latent-album-viewers>
        `
        : nothing}
    `;
  }

  #renderNone(): TemplateResult {
    return html`
      <h1 class="unseen">${msg("Album")}</h1>
      <latent-notice heading="${msg("There is no such album")}">
        <span slot="icon">${icons.album}</span>
        <button class="quiet" @click="${() => tell(this, "go", routeTo("albums"))}">${msg("Show all albums")}</button>
      </latent-notice>
    `;
  }

  #renderWithin({ id, name }: Album, all: readonly Album[]): TemplateResult | typeof nothing {
    const within = albumsIn(all, id);
    return within.length === 0 ? nothing : html`
      <h2 class="unseen">${msg(str`Albums in ${name}`)}</h2>
      <latent-album-tiles
        .api="${this.api}"
        .all="${all}"
        .shown="${within}"
        .store="${this.store}"
        @said="${() => this.refresh()}"
      ></latent-album-tiles>
    `;
  }

  #renderPhotos(album: Album): TemplateResult {
    if (this.#shown.all.length === 0) {
      return html`
        <p class="none">${album.smart
          ? msg("Nothing is found for it yet.")
          : msg("No photos yet: select some in your photos, and choose “Add to an album”.")}</p>
      `;
    }
    return html`
      <latent-album-grid
        .photos="${this.#shown.all}"
        .route="${this.route}"
        .store="${this.store}"
        .selection="${this.selection}"
        ?movable="${isMovable(album)}"
        @photos-move="${(event: CustomEvent<Move>) => this.#move(album, event.detail)}"
        @end-near="${() => this.#shown.sequence?.more().catch((error: unknown) => failed(this, error))}"
      ></latent-album-grid>
    `;
  }

  #renderBar(album: Album): TemplateResult | typeof nothing {
    return this.selection.size === 0 || !album.editable ? nothing : html`
      <latent-album-bar
        .number="${this.selection.size}"
        ?movable="${isMovable(album)}"
        ?smart="${album.smart}"
        @cover="${() => this.#cover(album)}"
        @earlier="${() => this.#step(album, -1)}"
        @later="${() => this.#step(album, 1)}"
        @leave="${() => this.#leave(album)}"
      ></latent-album-bar>
    `;
  }

  #renderDialog(): TemplateResult | typeof nothing {
    return this.asked === undefined ? nothing : html`
      <latent-album-dialog
        .asked="${this.asked}"
        @dialog-close="${() => (this.asked = undefined)}"
      ></latent-album-dialog>
    `;
  }
}

function isMovable(album: Album): boolean {
  return takes(album) && album.order === "album";
}

declare global {
  interface HTMLElementTagNameMap {
    "latent-album-page": AlbumPage;
  }
}
