import { msg, str } from "@lit/localize";
import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import { repeat } from "lit/directives/repeat.js";
import "../albums/album-grid.ts";
import type { AlbumGrid } from "../albums/album-grid.ts";
import { albumFrontStyles } from "../albums/album-front.styles.ts";
import type { AlbumPhotos } from "../albums/album-photos.ts";
import { pageStyles } from "../ui/page.styles.ts";
import { ShownPhotos } from "../albums/shown-photos.ts";
import { type Api, unlessMissing } from "../api/client.ts";
import { folder, type FolderOrder, photosIn } from "../api/explore.ts";
import type { Folder, FolderWithin, PhotoSummary } from "../api/types.ts";
import { type Route, routeTo } from "../app/route.ts";
import { to } from "../app/to.ts";
import type { View } from "../app/view.ts";
import { photos, size } from "../photo/format.ts";
import type { ThumbnailStore } from "../photo/thumbnail-store.ts";
import { filtered } from "../search/terms.ts";
import { Selection } from "../timeline/selection.ts";
import { icons } from "../ui/icons.ts";
import "../ui/notice.ts";
import { base, buttons } from "../ui/styles.ts";
import { nameOf } from "../photo/path.ts";
import "./cover-tile.ts";
import { tell } from "../app/tell.ts";

const ORDERS: readonly (readonly [FolderOrder, string])[] = [
  ["newest", msg("Newest first")],
  ["oldest", msg("Oldest first")],
  ["name", msg("File name")],
];

/** A folder of the vault: what it is in, the folders in it, and its own photos. */
@customElement("latent-folder-page")
export class FolderPage extends LitElement implements View {
  @property({ attribute: false })
  accessor api!: Api;
  @property({ attribute: false })
  accessor route: Route = routeTo("folders");
  @property({ attribute: false })
  accessor store!: ThumbnailStore;
  @property({ attribute: false })
  accessor selection = Selection.NONE;
  /** Undefined while it is loaded, null where there is none. */
  @state()
  private accessor folder: Folder | null | undefined;
  @state()
  private accessor order: FolderOrder = "newest";
  @query("latent-album-grid")
  private accessor grid!: AlbumGrid | null;
  readonly #shown = new ShownPhotos(this);

  static override readonly styles = [
    base,
    buttons,
    pageStyles,
    albumFrontStyles,
    css`
      .head {
        padding-top: 8px;
      }

      .title {
        flex: 1 1 auto;
        min-width: 0;
      }

      .tiles {
        margin-bottom: 32px;
      }

      .link {
        display: inline-flex;
        align-items: center;
        gap: 8px;
        text-decoration: none;
      }
    `,
  ];

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has("route") && (this.folder === undefined || changed.get("route")?.id !== this.route.id)) {
      this.folder = undefined;
      this.#shown.clear();
      this.refresh();
    }
  }

  get sequence(): AlbumPhotos | undefined {
    return this.#shown.sequence;
  }

  refresh(): void {
    const path = this.route.id ?? "";
    const { order } = this;
    this.#shown.load(
      (after) => photosIn(this.api, path, order, after),
      unlessMissing(folder(this.api, path), null),
      (known) => (this.folder = known),
    ).catch((error: unknown) => tell(this, "problem", error));
  }

  reveal(photo: PhotoSummary): void {
    this.grid?.reveal(photo);
  }

  #sort(event: Event): void {
    this.order = (event.target as HTMLSelectElement).value as FolderOrder;
    this.refresh();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { folder: known } = this;
    if (known === undefined) {
      return nothing;
    }
    return known === null ? this.#renderNone() : html`
      ${this.#renderTrail(known)}
      <div class="head">
        <div class="title">
          <h1>${known.path === "" ? msg("Folders") : nameOf(known.path)}</h1>
          <p class="facts">${photos(known.photos)} · ${size(known.bytes)}</p>
        </div>
        ${this.#renderActions(known)}
      </div>
      ${this.#renderFolders(known)}${this.#renderPhotos(known)}
    `;
  }

  #renderNone(): TemplateResult {
    return html`
      <h1 class="unseen">${msg("Folder")}</h1>
      <latent-notice heading="${msg("There is no such folder")}">
        <span slot="icon">${icons.folder}</span>
        <p>${msg("A folder is here as long as there are photos in it, or in folders below it.")}</p>
        <button class="quiet" @click="${() => tell(this, "go", routeTo("folders"))}">${msg("Show all folders")}</button>
      </latent-notice>
    `;
  }

  #renderTrail({ path, above }: Folder): TemplateResult | typeof nothing {
    return path === "" ? nothing : html`
      <nav class="trail" aria-label="${msg("Folders above")}">
        ${["", ...above].map((one) =>
          html`
            <a ${to(routeTo("folders", one === "" ? undefined : one))}>${one === ""
              ? msg("Folders")
              : nameOf(one)}</a><span aria-hidden="true">›</span>
          `
        )}
      </nav>
    `;
  }

  #renderActions({ path }: Folder): TemplateResult {
    return html`
      <div class="actions">
        ${this.#shown.all.length === 0 ? nothing : html`
          <select aria-label="${msg("Sort by")}" @change="${this.#sort}">
            ${ORDERS.map(([order, label]) =>
              html`
                <option value="${order}" ?selected="${order === this.order}">${label}</option>
              `
            )}
          </select>
        `} ${path === "" ? nothing : html`
          <a class="quiet link" ${to(
            routeTo("photos", undefined, path === "" ? "" : `${filtered("folder", path)} `),
          )}>${icons
            .search}${msg("Search here")}</a>
        `}
      </div>
    `;
  }

  #renderFolders({ path, folders }: Folder): TemplateResult | typeof nothing {
    const name = nameOf(path);
    return folders.length === 0 ? nothing : html`
      <h2 class="unseen">${path === "" ? msg("All folders") : msg(str`Folders in ${name}`)}</h2>
      <ul class="tiles">
        ${repeat(folders, (one) => one.path, (one) => this.#renderFolder(one))}
      </ul>
    `;
  }

  #renderFolder({ path, photos: number, cover }: FolderWithin): TemplateResult {
    return html`
      <li>
        <latent-cover-tile
          .to="${routeTo("folders", path)}"
          .name="${nameOf(path)}"
          .told="${photos(number)}"
          .cover="${cover}"
          .icon="${icons.folder}"
          .store="${this.store}"
        ></latent-cover-tile>
      </li>
    `;
  }

  #renderPhotos({ path, folders }: Folder): TemplateResult | typeof nothing {
    if (this.#shown.all.length === 0) {
      return folders.length > 0 ? nothing : html`
        <latent-notice heading="${msg("No photos yet")}">
          <span slot="icon">${icons.folder}</span>
          <p>${msg("Folders appear here once there are photos in them.")}</p>
        </latent-notice>
      `;
    }
    const name = nameOf(path);
    return html`
      <latent-album-grid
        .label="${path === "" ? msg("Photos in no folder") : msg(str`Photos in ${name}`)}"
        .photos="${this.#shown.all}"
        .route="${this.route}"
        .store="${this.store}"
        .selection="${this.selection}"
        @end-near="${() => this.#shown.sequence?.more().catch((error: unknown) => tell(this, "problem", error))}"
      ></latent-album-grid>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "latent-folder-page": FolderPage;
  }
}
