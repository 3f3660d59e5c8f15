import { msg, str } from "@lit/localize";
import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { repeat } from "lit/directives/repeat.js";
import { pageStyles } from "../ui/page.styles.ts";
import type { Api } from "../api/client.ts";
import { groupsOf } from "../api/explore.ts";
import type { Group } from "../api/types.ts";
import { routeTo } from "../app/route.ts";
import type { View } from "../app/view.ts";
import { photos } from "../photo/format.ts";
import type { ThumbnailStore } from "../photo/thumbnail-store.ts";
import { icons } from "../ui/icons.ts";
import "../ui/notice.ts";
import { base } from "../ui/styles.ts";
import "./cover-tile.ts";
import { filterBox, filterStyles } from "./filter-box.ts";
import { literal } from "../search/terms.ts";
import { tell } from "../app/tell.ts";

/** Whoever photos name, those of most photos first. */
@customElement("latent-people-page")
export class PeoplePage extends LitElement implements View {
  @property({ attribute: false })
  accessor api!: Api;
  @property({ attribute: false })
  accessor store!: ThumbnailStore;
  @state()
  private accessor people: readonly Group[] | undefined;
  @state()
  private accessor typed = "";

  static override readonly styles = [
    base,
    pageStyles,
    filterStyles,
    css`
      .tiles {
        grid-template-columns: repeat(auto-fill, minmax(min(148px, 27vw), 1fr));
      }

      .none {
        padding: 32px 0;
        color: var(--ink-soft);
      }
    `,
  ];

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has("api")) {
      this.refresh();
    }
  }

  refresh(): void {
    groupsOf(this.api, "person").then(
      (people) => (this.people = people),
      (error: unknown) => tell(this, "problem", error),
    );
  }

  protected override render(): TemplateResult | typeof nothing {
    const { people } = this;
    if (people === undefined) {
      return nothing;
    }
    const typed = this.typed.trim();
    const wanted = typed.toLocaleLowerCase();
    const shown = people.filter(({ value }) => value.toLocaleLowerCase().includes(wanted));
    return html`
      <div class="head">
        <h1>${msg("People")}</h1>
        ${people.length === 0 ? nothing : filterBox(msg("Find somebody"), (text) => (this.typed = text))}
      </div>
      ${people.length === 0 ? this.#renderNone() : shown.length === 0
        ? html`
          <p class="none" role="status">${msg(str`Nobody here is called “${typed}”.`)}</p>
        `
        : html`
          <ul class="tiles">
            ${repeat(shown, ({ value }) => value, (person) => this.#renderPerson(person))}
          </ul>
        `}
    `;
  }

  #renderNone(): TemplateResult {
    return html`
      <latent-notice heading="${msg("No names yet")}">
        <span slot="icon">${icons.person}</span>
        <p>${msg(
          "People appear here whom other programs have named in your photos, as digiKam, Lightroom and Picasa do.",
        )}</p>
      </latent-notice>
    `;
  }

  #renderPerson({ value, photos: number, cover }: Group): TemplateResult {
    return html`
      <li>
        <latent-cover-tile
          round
          .to="${routeTo("photos", undefined, `${literal("person", value)} `)}"
          .name="${value}"
          .told="${photos(number)}"
          .cover="${cover}"
          .icon="${icons.person}"
          .store="${this.store}"
        ></latent-cover-tile>
      </li>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "latent-people-page": PeoplePage;
  }
}
