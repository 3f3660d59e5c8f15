import { msg, str } from "@lit/localize";
import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { type Api, isAbort } from "../api/client.ts";
import { facets } from "../api/query.ts";
import type { Facet, FacetCount } from "../api/types.ts";
import { tell } from "../app/tell.ts";
import { count } from "../photo/format.ts";
import { icons } from "../ui/icons.ts";
import { base, buttons } from "../ui/styles.ts";
import { filtered, type Term, terms, without, withTerm } from "./terms.ts";

/** What photos have in common, under what name, and the filter that finds it. */
const FACETS: readonly (readonly [Facet, string, string])[] = [
  ["year", msg("Year"), "taken"],
  ["country", msg("Country"), "in"],
  ["city", msg("City"), "in"],
  ["person", msg("People"), "person"],
  ["album", msg("Album"), "album"],
  ["tag", msg("Tag"), "tag"],
  ["folder", msg("Folder"), "folder"],
  ["camera", msg("Camera"), "camera"],
  ["lens", msg("Lens"), "lens"],
  ["type", msg("Kind"), "type"],
];
const VALUES = 8;

/** The terms of a query, each to be changed or taken away, and what else could narrow it. */
@customElement("latent-refinement")
export class Refinement extends LitElement {
  @property({ attribute: false })
  accessor api!: Api;
  /** What was typed. */
  @property({ attribute: false })
  accessor query = "";
  /** What is looked for, the place's own filter included. */
  @property({ attribute: false })
  accessor narrowed = "";
  @state()
  private accessor isOpen = false;
  @state()
  private accessor counts: Readonly<Record<string, readonly FacetCount[]>> = {};
  #loading = new AbortController();

  static override readonly styles = [
    base,
    buttons,
    css`
      :host {
        display: block;
        padding-top: 12px;
      }

      .terms,
      .values {
        display: flex;
        flex-wrap: wrap;
        gap: 8px;
        margin: 0;
        padding: 0;
        list-style: none;
      }

      .term {
        display: inline-flex;
        align-items: center;
        max-width: 100%;
        border: 1px solid var(--line);
        border-radius: var(--corner-middle);
        background: var(--raised);
      }

      .term button {
        min-height: 34px;
        border: 0;
        background: transparent;
      }

      .edit {
        min-width: 0;
        overflow: hidden;
        padding: 0 0 0 12px;
        text-overflow: ellipsis;
        white-space: nowrap;
      }

      .remove {
        display: inline-grid;
        place-items: center;
        width: 34px;
        padding: 0;
        color: var(--ink-soft);
      }

      .remove svg {
        width: 16px;
        height: 16px;
      }

      .narrow {
        min-height: 36px;
        color: var(--ink-soft);
      }

      .facets {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(220px, 1fr));
        gap: 20px;
        margin-top: 12px;
        padding: 18px;
        border: 1px solid var(--line);
        border-radius: var(--corner-large);
        background: var(--raised);
      }

      h2 {
        margin-bottom: 8px;
        color: var(--ink-soft);
        font-size: var(--text-small);
        font-weight: 600;
      }

      .value {
        max-width: 100%;
        overflow: hidden;
        padding: 5px 10px;
        border: 0;
        border-radius: var(--corner-small);
        background: var(--sunken);
        font-size: var(--text-small);
        text-overflow: ellipsis;
        white-space: nowrap;
      }

      .value:hover {
        background: var(--line);
      }

      .value span {
        color: var(--ink-soft);
        font-variant-numeric: tabular-nums;
      }
    `,
  ];

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#loading.abort();
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (this.isOpen && changed.has("narrowed")) {
      void this.#load();
    }
  }

  #toggle(): void {
    this.isOpen = !this.isOpen;
    if (this.isOpen) {
      void this.#load();
    }
  }

  async #load(): Promise<void> {
    this.#loading.abort();
    this.#loading = new AbortController();
    try {
      this.counts = await facets(this.api, this.narrowed, VALUES, this.#loading.signal);
    } catch (error) {
      if (!isAbort(error)) {
        this.counts = {};
      }
    }
  }

  #search(query: string): void {
    tell(this, "search", query);
  }

  protected override render(): TemplateResult {
    return html`
      <ul class="terms" aria-label="${msg("This search")}">
        ${terms(this.query).filter(({ text }) => text !== "|").map((term) => this.#renderTerm(term))}
        <li>
          <button class="quiet narrow" aria-expanded="${this.isOpen ? "true" : "false"}" @click="${this.#toggle}">
            ${msg("Narrow down")}
          </button>
        </li>
      </ul>
      ${this.isOpen ? this.#renderFacets() : nothing}
    `;
  }

  #renderTerm(term: Term): TemplateResult {
    const { text } = term;
    return html`
      <li class="term">
        <button
          class="edit"
          aria-label="${msg(str`Change ${text}`)}"
          @click="${() => tell(this, "term-edit", term)}"
        >
          ${text}
        </button>
        <button
          class="remove"
          aria-label="${msg(str`Remove ${text}`)}"
          title="${msg("Remove")}"
          @click="${() => this.#search(without(this.query, term))}"
        >
          ${icons.clear}
        </button>
      </li>
    `;
  }

  #renderFacets(): TemplateResult {
    return html`
      <div class="facets">
        ${FACETS.map(([facet, label, key]) => this.#renderFacet(label, key, this.counts[facet] ?? []))}
      </div>
    `;
  }

  #renderFacet(label: string, key: string, counts: readonly FacetCount[]): TemplateResult | typeof nothing {
    return counts.length === 0 ? nothing : html`
      <section>
        <h2>${label}</h2>
        <ul class="values">
          ${counts.map(({ value, photos }) =>
            html`
              <li>
                <button class="value" @click="${() => this.#search(withTerm(this.query, filtered(key, value)))}">
                  ${value} <span>${count(photos)}</span>
                </button>
              </li>
            `
          )}
        </ul>
      </section>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "latent-refinement": Refinement;
  }
}
