import { msg, str } from "@lit/localize";
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { customElement, property, query } from "lit/decorators.js";
import "../albums/album-grid.ts";
import type { AlbumGrid } from "../albums/album-grid.ts";
import { type AlbumPhotos, NO_PHOTOS } from "../albums/album-photos.ts";
import { pageStyles } from "../ui/page.styles.ts";
import { ShownPhotos } from "../albums/shown-photos.ts";
import { albumFrontStyles } from "../albums/album-front.styles.ts";
import { type Api, unlessMissing } from "../api/client.ts";
import { similar } from "../api/explore.ts";
import type { PhotoPage, PhotoSummary } from "../api/types.ts";
import { type Route, routeTo } from "../app/route.ts";
import type { View } from "../app/view.ts";
import { plural } from "../language/plural.ts";
import { count } from "../photo/format.ts";
import type { ThumbnailStore } from "../photo/thumbnail-store.ts";
import { Selection } from "../timeline/selection.ts";
import { icons } from "../ui/icons.ts";
import "../ui/notice.ts";
import { base, buttons } from "../ui/styles.ts";
import { tell } from "../app/tell.ts";

/** A photo, and behind it those that look like it, the likest first. */
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
  @query("latent-album-grid")
  private accessor grid!: AlbumGrid | null;
  /** None where there is no such photo. */
  readonly #shown = new ShownPhotos(this);

  static override readonly styles = [base, buttons, pageStyles, albumFrontStyles];

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has("route") && changed.get("route")?.id !== this.route.id) {
      this.#shown.clear();
      this.refresh();
    }
  }

  get sequence(): AlbumPhotos | undefined {
    return this.#shown.sequence;
  }

  refresh(): void {
    const id = this.route.id ?? "";
    this.#shown.load(() => unlessMissing(this.#found(id), NO_PHOTOS), Promise.resolve(), () => undefined)
      .catch((error: unknown) => tell(this, "problem", error));
  }

  reveal(photo: PhotoSummary): void {
    this.grid?.reveal(photo);
  }

  async #found(id: string): Promise<PhotoPage> {
    const [itself, like] = await Promise.all([this.api.glance(id), similar(this.api, id)]);
    return { photos: [itself, ...like.photos], total: like.photos.length + 1 };
  }

  protected override render(): TemplateResult | typeof nothing {
    if (this.#shown.sequence === undefined) {
      return nothing;
    }
    const shown = this.#shown.all;
    const like = shown.length - 1;
    return shown.length < 2 ? this.#renderNone(shown.length === 1) : html`
      <div class="head">
        <div>
          <h1>${msg("Similar photos")}</h1>
          <p class="facts">${plural(like, {
            one: msg(str`${count(like)} photo like the first one`),
            other: msg(str`${count(like)} photos like the first one, the likest first`),
          })}</p>
        </div>
      </div>
      <latent-album-grid
        .label="${msg("Similar photos")}"
        .photos="${shown}"
        .route="${this.route}"
        .store="${this.store}"
        .selection="${this.selection}"
      ></latent-album-grid>
    `;
  }

  #renderNone(known: boolean): TemplateResult {
    return html`
      <h1 class="unseen">${msg("Similar photos")}</h1>
      <latent-notice heading="${known ? msg("No other photo looks like it") : msg("There is no such photo")}">
        <span slot="icon">${icons.picture}</span>
        <button class="quiet" @click="${() => tell(this, "go", routeTo("photos"))}">${msg("Show all photos")}</button>
      </latent-notice>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "latent-similar-page": SimilarPage;
  }
}
