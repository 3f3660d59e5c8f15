import { msg, str } from "@lit/localize";
import { css, html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property, query } from "lit/decorators.js";
import { type Api, OWNER } from "../api/client.ts";
import { photos } from "../photo/format.ts";
import "../search/search-box.ts";
import type { SearchBox } from "../search/search-box.ts";
import type { Term } from "../search/terms.ts";
import "../session/lock-button.ts";
import { logo } from "../ui/logo.ts";
import { base } from "../ui/styles.ts";
import "./account-menu.ts";
import { routeTo } from "./route.ts";
import { to } from "./to.ts";

/**
 * What is above every place: the way home, the search, who is signed in.
 *
 * Events: `go` (detail: the route), `search` (detail: the query), `account`, `sign-out`, `locked`, `problem` (detail: the error).
 */
@customElement("latent-header")
export class Header extends LitElement {
  @property({ attribute: false })
  accessor api!: Api;
  /** Who is signed in. */
  @property({ attribute: false })
  accessor user = "";
  @property({ attribute: false })
  accessor query = "";
  @property({ attribute: false })
  accessor problem = "";
  /** What the owner calls the gallery; empty for what it is called by itself. */
  @property({ attribute: false })
  accessor name = "";
  /** How many photos are found; undefined where none are looked for. */
  @property({ attribute: false })
  accessor total: number | undefined;
  @query("latent-search-box")
  private accessor box!: SearchBox;

  static override readonly styles = [
    base,
    css`
      :host {
        position: sticky;
        top: 0;
        z-index: 3;
        display: block;
        background: var(--paper);
      }

      header {
        display: grid;
        grid-template-columns: minmax(max-content, 1fr) minmax(0, 620px) minmax(max-content, 1fr);
        align-items: center;
        gap: 16px;
        height: var(--header);
        padding: 0 var(--side);
      }

      .brand {
        display: inline-flex;
        align-items: center;
        gap: 10px;
        justify-self: start;
        font-size: 1.125rem;
        font-weight: 650;
        letter-spacing: -0.02em;
        text-decoration: none;
      }

      .brand span {
        max-width: min(16rem, 18vw);
        overflow: hidden;
        text-overflow: ellipsis;
        white-space: nowrap;
      }

      .account {
        display: flex;
        align-items: center;
        justify-content: flex-end;
        gap: 10px;
        color: var(--ink-soft);
        font-size: var(--text-small);
        font-variant-numeric: tabular-nums;
        white-space: nowrap;
      }

      @media (max-width: 759px) {
        header {
          grid-template-columns: auto minmax(0, 1fr) auto;
          gap: 10px;
        }

        .account {
          gap: 0;
        }

        .brand span,
        .count {
          display: none;
        }
      }
    `,
  ];

  /** Brings a term of the query under the caret. */
  edit({ start, end }: Term): void {
    void this.box.edit(start, end);
  }

  #tell(name: string, detail?: unknown): void {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }

  protected override render(): TemplateResult {
    const name = this.name || "Latent";
    return html`
      <header>
        <a class="brand" ${to(routeTo("photos"))} aria-label="${msg(str`${name}: all photos`)}">${logo(
          30,
        )} <span dir="auto">${name}</span></a>
        <latent-search-box
          .api="${this.api}"
          .value="${this.query}"
          .problem="${this.problem}"
          @search="${(event: CustomEvent<string>) => this.#tell("search", event.detail)}"
        ></latent-search-box>
        <div class="account">
          <span class="count" role="status">${this.total === undefined ? nothing : photos(this.total)}</span>
          ${this.user === OWNER
            ? html`
              <latent-lock-button .api="${this.api}"></latent-lock-button>
            `
            : nothing}
          <latent-account-menu
            .user="${this.user}"
            @account="${() => this.#tell("account")}"
            @sign-out="${() => this.#tell("sign-out")}"
          ></latent-account-menu>
        </div>
      </header>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "latent-header": Header;
  }
}
