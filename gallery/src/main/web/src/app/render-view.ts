import { msg } from "@lit/localize";
import { html, type TemplateResult } from "lit";
import type { Api } from "../api/client.ts";
import type { IndexStatus } from "../api/types.ts";
import type { ThumbnailStore } from "../photo/thumbnail-store.ts";
import type { Selection } from "../timeline/selection.ts";
import "../timeline/timeline-page.ts";
import { placeOf } from "./places.ts";
import type { Route } from "./route.ts";

/** What views are made of. */
export interface Material {
  readonly api: Api;
  readonly route: Route;
  readonly store: ThumbnailStore;
  readonly selection: Selection;
  readonly status: IndexStatus | undefined;
  /** Whether it is the owner who looks at it. */
  readonly owner: boolean;
}

/** Whatever a place shows: a View, with the class `view`. Its events rise. */
export function renderView({ api, route, store, selection, status, owner }: Material): TemplateResult {
  switch (route.place) {
    case "albums":
      return route.id === undefined
        ? html`
          <latent-albums-page class="view" .api="${api}" .store="${store}"></latent-albums-page>
        `
        : html`
          <latent-album-page
            class="view"
            .api="${api}"
            .route="${route}"
            .store="${store}"
            .selection="${selection}"
            ?owner="${owner}"
          ></latent-album-page>
        `;
    case "folders":
      return html`
        <latent-folder-page
          class="view"
          .api="${api}"
          .route="${route}"
          .store="${store}"
          .selection="${selection}"
        ></latent-folder-page>
      `;
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
    case "map":
      return html`
        <latent-map-page class="view" .api="${api}" .route="${route}" .store="${store}"></latent-map-page>
      `;
    case "duplicates":
      return html`
        <latent-duplicates-page
          class="view"
          .api="${api}"
          .route="${route}"
          .store="${store}"
        ></latent-duplicates-page>
      `;
    case "trash":
      return html`
        <latent-trash-page class="view" .api="${api}" .store="${store}"></latent-trash-page>
      `;
    case "vault":
      return html`
        <latent-vault-page
          class="view"
          .api="${api}"
          .route="${route}"
          .store="${store}"
          .status="${status}"
        ></latent-vault-page>
      `;
    case "activity":
      return html`
        <latent-activity-page class="view" .api="${api}"></latent-activity-page>
      `;
    case "visits":
      return html`
        <latent-visits-page class="view" .api="${api}" .store="${store}"></latent-visits-page>
      `;
    case "comments":
      return html`
        <latent-comments-page class="view" .api="${api}" .store="${store}"></latent-comments-page>
      `;
    case "users":
      return html`
        <latent-users-page class="view" .api="${api}" .route="${route}"></latent-users-page>
      `;
    case "watermark":
      return html`
        <latent-watermark-page class="view" .api="${api}"></latent-watermark-page>
      `;
    case "theme":
      return html`
        <latent-theme-page class="view" .api="${api}"></latent-theme-page>
      `;
    default:
      return renderTimeline({ api, route, store, selection, status, owner });
  }
}

function renderTimeline({ api, route, store, selection, status }: Material): TemplateResult {
  const { label, filter = "", empty } = placeOf(route.place);
  return html`
    <latent-timeline-page
      class="view"
      .api="${api}"
      .route="${route}"
      .filter="${filter}"
      .name="${filter === "" ? msg("All photos") : label}"
      .store="${store}"
      .selection="${selection}"
      .status="${status}"
    >${empty}</latent-timeline-page>
  `;
}
