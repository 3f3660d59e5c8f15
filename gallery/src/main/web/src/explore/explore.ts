import { html, LitElement, type TemplateResult } from "lit";
import { customElement, property, query } from "lit/decorators.js";
import type { Api } from "../api/client.ts";
import type { PhotoSummary } from "../api/types.ts";
import { type Route, routeTo } from "../app/route.ts";
import type { View } from "../app/view.ts";
import type { ThumbnailStore } from "../photo/thumbnail-store.ts";
import { Selection } from "../timeline/selection.ts";
import { base } from "../ui/styles.ts";
import type { Sequence } from "../viewer/sequence.ts";
import "./calendar-page.ts";
import "./folder-page.ts";
import "./people-page.ts";
import "./similar-page.ts";
import "./statistics-page.ts";
import "./tags-page.ts";

/**
 * The places in which photos are looked for by where they are, what they are of and when they were taken.
 *
 * Events of the place rise through it: `sequence`, `photo-open`, `photo-pick`, `photos-edit`, `go`, `problem`.
 */
@customElement("latent-explore")
export class Explore extends LitElement implements View {
  @property({ attribute: false })
  accessor api!: Api;
  @property({ attribute: false })
  accessor route: Route = routeTo("folders");
  @property({ attribute: false })
  accessor store!: ThumbnailStore;
  @property({ attribute: false })
  accessor selection = Selection.NONE;
  @query(".view")
  private accessor view!: View | null;

  static override readonly styles = [base];

  get sequence(): Sequence | undefined {
    return this.view?.sequence;
  }

  refresh(): void {
    this.view?.refresh?.();
  }

  reveal(photo: PhotoSummary): void {
    this.view?.reveal?.(photo);
  }

  protected override render(): TemplateResult {
    const { api, route, store, selection } = this;
    switch (route.place) {
      case "tags":
        return html`
          <latent-tags-page class="view" .api="${api}" .store="${store}"></latent-tags-page>
        `;
      case "people":
        return html`
          <latent-people-page class="view" .api="${api}" .store="${store}"></latent-people-page>
        `;
      case "calendar":
        return html`
          <latent-calendar-page class="view" .api="${api}" .route="${route}" .store="${store}"></latent-calendar-page>
        `;
      case "statistics":
        return html`
          <latent-statistics-page class="view" .api="${api}"></latent-statistics-page>
        `;
      case "similar":
        return html`
          <latent-similar-page
            class="view"
            .api="${api}"
            .route="${route}"
            .store="${store}"
            .selection="${selection}"
          ></latent-similar-page>
        `;
      default:
        return html`
          <latent-folder-page
            class="view"
            .api="${api}"
            .route="${route}"
            .store="${store}"
            .selection="${selection}"
          ></latent-folder-page>
        `;
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "latent-explore": Explore;
  }
}
