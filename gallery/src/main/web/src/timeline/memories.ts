import { msg } from "@lit/localize";
import { css, html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { repeat } from "lit/directives/repeat.js";
import type { Api } from "../api/client.ts";
import type { Year, Years } from "../api/types.ts";
import { routeTo } from "../app/route.ts";
import { to } from "../app/to.ts";
import { photos } from "../photo/format.ts";
import "../photo/thumb.ts";
import type { ThumbnailStore } from "../photo/thumbnail-store.ts";
import { base } from "../ui/styles.ts";
import { ago, isoDay } from "./day.ts";

/** What was on this day in the years before, a card for each year; nothing where there was nothing. */
@customElement("latent-memories")
export class Memories extends LitElement {
  @property({ attribute: false })
  accessor api!: Api;
  @property({ attribute: false })
  accessor store!: ThumbnailStore;
  @state()
  private accessor years: readonly Year[] = [];
  readonly #today = isoDay(new Date());
  #loading = new AbortController();

  static override readonly styles = [
    base,
    css`
      :host {
        display: block;
      }

      nav {
        padding-top: 20px;
      }

      h2 {
        margin-bottom: 10px;
        font-size: var(--text);
        font-weight: 650;
      }

      ul {
        display: flex;
        gap: 10px;
        overflow-x: auto;
        padding: 3px;
        margin: -3px;
        list-style: none;
        scrollbar-width: thin;
      }

      a {
        position: relative;
        display: block;
        width: 148px;
        height: 196px;
        overflow: hidden;
        border-radius: var(--corner-large);
        background: var(--sunken);
        color: #fff;
        text-decoration: none;
      }

      p {
        position: absolute;
        inset: auto 0 0;
        padding: 32px 12px 10px;
        background: linear-gradient(transparent, rgb(0 0 0 / 0.65));
        font-weight: 600;
        line-height: 1.3;
      }

      small {
        display: block;
        font-size: 0.75rem;
        font-weight: 400;
      }
    `,
  ];

  override connectedCallback(): void {
    super.connectedCallback();
    this.#loading = new AbortController();
    void this.#load();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#loading.abort();
  }

  async #load(): Promise<void> {
    const parameters = new URLSearchParams({ day: this.#today, limit: "1" });
    try {
      this.years = (await this.api.get<Years>(`/on-this-day?${parameters}`, this.#loading.signal)).years;
    } catch {
      // What concerns the whole page is told by what else it asks for.
      this.years = [];
    }
  }

  protected override render(): TemplateResult | typeof nothing {
    return this.years.length === 0 ? nothing : html`
      <nav aria-label="${msg("On this day")}">
        <h2>${msg("On this day")}</h2>
        <ul>
          ${repeat(this.years, ({ year }) => year, (year) => this.#renderYear(year))}
        </ul>
      </nav>
    `;
  }

  #renderYear({ year, photos: [first], total }: Year): TemplateResult | typeof nothing {
    return first === undefined ? nothing : html`
      <li>
        <a ${to(routeTo("photos", undefined, `taken:${year}${this.#today.slice(4)}`))}>
          <latent-thumb .photo="${first}" .store="${this.store}"></latent-thumb>
          <p>${ago(this.#today, year)} <small>${photos(total)}</small></p>
        </a>
      </li>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "latent-memories": Memories;
  }
}
