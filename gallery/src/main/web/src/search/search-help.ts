import { msg } from "@lit/localize";
import { css, html, LitElement, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { Api } from "../api/client.ts";
import type { QueryFilter } from "../api/types.ts";
import { base } from "../ui/styles.ts";
import { inWords } from "../language/server.ts";

/** The table of filters, as a popover. Event: `use` (detail: an example that was chosen). */
@customElement("latent-search-help")
export class SearchHelp extends LitElement {
  @property({ attribute: false })
  accessor api!: Api;
  @state()
  private accessor filters: readonly QueryFilter[] = [];

  static override readonly styles = [
    base,
    css`
      :host {
        position: fixed;
        inset: calc(var(--header) - 4px) auto auto 50%;
        width: min(620px, calc(100vw - 24px));
        max-height: calc(100dvh - var(--header) - 24px);
        margin: 0;
        padding: 20px 8px 12px;
        overflow: auto;
        border: 1px solid var(--line);
        border-radius: var(--corner-large);
        background: var(--raised);
        box-shadow: var(--shadow);
        color: var(--ink);
        transform: translateX(-50%);
      }

      h2 {
        padding: 0 14px;
        font-size: var(--text);
        font-weight: 650;
      }

      p {
        padding: 4px 14px 12px;
        color: var(--ink-soft);
        font-size: var(--text-small);
      }

      dl {
        display: grid;
        gap: 10px;
        margin: 0;
        padding: 0 14px 8px;
      }

      dd {
        margin: 0;
        font-size: var(--text-small);
      }

      .examples {
        display: flex;
        flex-wrap: wrap;
        gap: 6px;
      }

      .examples button {
        padding: 3px 9px;
        border: 0;
        border-radius: var(--corner-small);
        background: var(--sunken);
        color: var(--accent);
        font-family: var(--mono);
        font-size: 0.8125rem;
      }

      .examples button:hover {
        background: var(--line);
      }

      .meaning {
        line-height: 1.35;
        color: var(--ink-soft);
      }

      .filter {
        display: grid;
        grid-template-columns: 13rem minmax(0, 1fr);
        gap: 4px 16px;
        align-items: baseline;
      }

      @media (max-width: 599px) {
        .filter {
          grid-template-columns: 1fr;
        }
      }

      kbd {
        padding: 1px 6px;
        border: 1px solid var(--line);
        border-radius: var(--corner);
        font: inherit;
        font-size: 0.75rem;
      }
    `,
  ];

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener("beforetoggle", () => void this.#fetch());
  }

  async #fetch(): Promise<void> {
    if (this.filters.length === 0) {
      // Without the table there is still the first sentence.
      this.filters = await this.api.queryHelp().catch(() => []);
    }
  }

  #use(example: string): void {
    this.hidePopover();
    this.dispatchEvent(new CustomEvent("use", { detail: example }));
  }

  protected override render(): TemplateResult {
    return html`
      <h2>${msg("Find photos by anything they tell")}</h2>
      <p>${msg(html`
        Words are looked for in names, captions and keywords. Filters narrow it down. <kbd>/</kbd> brings you here.
      `)}</p>
      <dl>
        ${this.filters.map((filter) =>
          html`
            <div class="filter">
              <dt class="unseen">${filter.key}</dt>
              <dd class="meaning">${inWords(filter.meaning)}</dd>
              <dd class="examples">
                ${filter.examples.map((example) =>
                  html`
                    <button type="button" @click="${() => this.#use(example)}">${example}</button>
                  `
                )}
              </dd>
            </div>
          `
        )}
      </dl>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "latent-search-help": SearchHelp;
  }
}
