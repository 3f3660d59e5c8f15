import { msg } from "@lit/localize";
import { html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { Album, AlbumOrder } from "../api/types.ts";
import { type Route, routeTo } from "../app/route.ts";
import { to } from "../app/to.ts";
import "../photo/thumb.ts";
import type { ThumbnailStore } from "../photo/thumbnail-store.ts";
import { icons } from "../ui/icons.ts";
import { base, buttons } from "../ui/styles.ts";
import { albumFrontStyles } from "./album-front.styles.ts";
import { pageStyles } from "../ui/page.styles.ts";
import { albumsIn, coverOf, trailTo } from "./tree.ts";
import { contents, span } from "./words.ts";

const ORDERS: readonly (readonly [AlbumOrder, string])[] = [
  ["album", msg("Own order")],
  ["taken", msg("Date taken")],
  ["name", msg("File name")],
];

/**
 * The front of an album: where it is, its cover, what is known of it, and what can be done with it.
 *
 * Events: `sort` (detail: the order), `viewers`, `rename`, `add-within`, `remove`.
 */
@customElement("latent-album-front")
export class AlbumFront extends LitElement {
  @property({ attribute: false })
  accessor album!: Album;
  /** All that are seen. */
  @property({ attribute: false })
  accessor all: readonly Album[] = [];
  @property({ attribute: false })
  accessor store!: ThumbnailStore;

  /** Whether its reader decides who sees it. */
  @property({ type: Boolean })
  accessor owner = false;

  static override readonly styles = [base, buttons, pageStyles, albumFrontStyles];

  #tell(name: string, detail?: unknown): void {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }

  protected override render(): TemplateResult {
    const { album, all } = this;
    const { query } = album;
    const cover = coverOf(all, album);
    const facts = [contents(album.photos, albumsIn(all, album.id).length), span(album)].filter((part) => part !== "");
    return html`
      <nav class="trail" aria-label="${msg("Albums above")}">
        ${this.#renderStep(msg("Albums"), routeTo("albums"))} ${trailTo(all, album).map(({ id, name }) =>
          this.#renderStep(name, routeTo("albums", id))
        )}
      </nav>
      <header class="front">
        ${cover === undefined ? nothing : html`
          <div class="cover"><latent-thumb .photo="${cover}" .store="${this.store}"></latent-thumb></div>
        `}
        <div class="title">
          <h1>${album.name}</h1>
          <p class="facts">${facts.join(" · ")}</p>
          ${query === undefined ? nothing : html`
            <p class="facts">${msg(html`
              Whatever <code>${query}</code> finds
            `)}</p>
          `} ${album.editable ? this.#renderActions(album) : nothing}
        </div>
      </header>
    `;
  }

  #renderStep(name: string, route: Route): TemplateResult {
    return html`
      <a ${to(route)}>${name}</a><span
        aria-hidden="true"
      >›</span>
    `;
  }

  #renderActions(album: Album): TemplateResult {
    return html`
      <div class="actions">
        <select
          aria-label="${msg("Sort by")}"
          @change="${(event: Event) => {
            const order = (event.target as HTMLSelectElement).value as AlbumOrder;
            this.#tell("sort", order);
          }}"
        >
          ${ORDERS.map(([order, label]) =>
            html`
              <option value="${order}" ?selected="${order === album.order}">${album.smart && order === "album"
                ? msg("Newest first")
                : label}</option>
            `
          )}
        </select>
        ${this.owner
          ? html`
            <button class="quiet" @click="${() => this.#tell("viewers")}">${icons.people}${msg("Who sees it")}</button>
          `
          : nothing}
        <button class="quiet" @click="${() => this.#tell("rename")}">${icons.pencil}${album.smart
          ? msg("Edit")
          : msg("Rename")}</button>
        <button class="quiet" @click="${() => this.#tell("add-within")}">${icons.plus}${msg("Album in it")}</button>
        <button class="quiet" @click="${() => this.#tell("remove")}">${icons.trash}${msg("Delete")}</button>
      </div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "latent-album-front": AlbumFront;
  }
}
