import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import "../albums/album-grid.ts";
import type { AlbumGrid } from "../albums/album-grid.ts";
import { AlbumPhotos } from "../albums/album-photos.ts";
import { albumsStyles } from "../albums/albums.styles.ts";
import { albumFrontStyles } from "../albums/album-front.styles.ts";
import { type Api, ApiError } from "../api/client.ts";
import { similar } from "../api/explore.ts";
import type { PhotoSummary } from "../api/types.ts";
import { type Route, routeTo } from "../app/route.ts";
import type { View } from "../app/view.ts";
import { photos } from "../photo/format.ts";
import type { ThumbnailStore } from "../photo/thumbnail-store.ts";
import { Selection } from "../timeline/selection.ts";
import { icons } from "../ui/icons.ts";
import "../ui/notice.ts";
import { base, buttons } from "../ui/styles.ts";
import { tell } from "../app/tell.ts";

/**
 * A photo, and behind it those that look like it, the likest first.
 *
 * Events: `sequence`, `photo-open` (detail: the photo), `photo-pick` (detail: Pick), `go` (detail: the route), `problem`
 * (detail: the error).
 */
@customElement("latent-similar-page")
export class SimilarPage extends LitElement implements View {
  @property({ attribute: false })
  accessor api!: Api;
  @property({ attribute: false })
  accessor route: Route = routeTo("similar");
  @property({ attribute: false })
  accessor store!: ThumbnailStore;
  @property({ attribute: false })
  accessor selection = Selection.NONE;
  /** Undefined while they are loaded; none where there is no such photo. */
  @state()
  private accessor shown: readonly PhotoSummary[] | undefined;
  @query("latent-album-grid")
  private accessor grid!: AlbumGrid | null;
  #photos: AlbumPhotos | undefined;
  #loading = new AbortController();

  static override readonly styles = [base, buttons, albumsStyles, albumFrontStyles];

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#loading.abort();
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has("route") && (this.shown === undefined || changed.get("route")?.id !== this.route.id)) {
      this.shown = undefined;
      this.refresh();
    }
  }

  get sequence(): AlbumPhotos | undefined {
    return this.#photos;
  }

  refresh(): void {
    void this.#load(this.route.id ?? "");
  }

  reveal(photo: PhotoSummary): void {
    this.grid?.reveal(photo);
  }

  async #load(id: string): Promise<void> {
    this.#loading.abort();
    this.#loading = new AbortController();
    const { signal } = this.#loading;
    const same = this.shown !== undefined;
    const now: AlbumPhotos = new AlbumPhotos(() => this.#found(id), () => {
      if (now === this.#photos) {
        this.shown = now.photos;
      }
    });
    try {
      await now.more();
      if (!signal.aborted) {
        this.#photos = now;
        this.shown = now.photos;
        tell(this, "sequence", { same });
      }
    } catch (error) {
      if (!signal.aborted) {
        tell(this, "problem", error);
      }
    }
  }

  async #found(id: string): Promise<{ photos: PhotoSummary[]; total: number }> {
    try {
      const [itself, like] = await Promise.all([this.api.photo(id), similar(this.api, id)]);
      return { photos: [itself, ...like.photos], total: like.photos.length + 1 };
    } catch (error) {
      if (error instanceof ApiError && error.status === 404) {
        return { photos: [], total: 0 };
      }
      throw error;
    }
  }

  protected override render(): TemplateResult | typeof nothing {
    const { shown } = this;
    if (shown === undefined) {
      return nothing;
    }
    return shown.length < 2 ? this.#renderNone(shown.length === 1) : html`
      <div class="head">
        <div>
          <h1>Similar photos</h1>
          <p class="facts">${photos(shown.length - 1)} like the first one${shown.length > 2
            ? ", the likest first"
            : ""}</p>
        </div>
      </div>
      <latent-album-grid
        .label="${"Similar photos"}"
        .photos="${shown}"
        .route="${this.route}"
        .store="${this.store}"
        .selection="${this.selection}"
      ></latent-album-grid>
    `;
  }

  #renderNone(known: boolean): TemplateResult {
    return html`
      <h1 class="unseen">Similar photos</h1>
      <latent-notice heading="${known ? "No other photo looks like it" : "There is no such photo"}">
        <span slot="icon">${icons.picture}</span>
        <button class="quiet" @click="${() => tell(this, "go", routeTo("photos"))}">Show all photos</button>
      </latent-notice>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "latent-similar-page": SimilarPage;
  }
}
