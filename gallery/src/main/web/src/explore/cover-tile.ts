import { css, html, LitElement, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import { type Route, routeTo } from "../app/route.ts";
import { to } from "../app/to.ts";
import type { ThumbnailStore } from "../photo/thumbnail-store.ts";
import { base } from "../ui/styles.ts";
import "./cover.ts";

/** A link to photos that belong together, with their cover. */
@customElement("latent-cover-tile")
export class CoverTile extends LitElement {
  @property({ attribute: false })
  accessor to: Route = routeTo("photos");
  @property({ attribute: false })
  accessor name = "";
  /** What is said below the name. */
  @property({ attribute: false })
  accessor told = "";
  @property({ attribute: false })
  accessor cover: string | undefined;
  /** Where there is no cover. */
  @property({ attribute: false })
  accessor icon: TemplateResult | undefined;
  @property({ attribute: false })
  accessor store!: ThumbnailStore;
  /** As people are shown. */
  @property({ type: Boolean, reflect: true })
  accessor round = false;

  static override readonly styles = [
    base,
    css`
      :host {
        display: block;
        min-width: 0;
      }

      a {
        display: block;
        border-radius: var(--corner-large);
        text-decoration: none;
      }

      latent-cover {
        height: auto;
        aspect-ratio: 4 / 3;
        border-radius: var(--corner-large);
        transition: filter var(--quick);
      }

      a:hover latent-cover {
        filter: brightness(1.06);
      }

      .name,
      .told {
        display: block;
        margin: 0 2px;
        overflow: hidden;
        text-overflow: ellipsis;
        white-space: nowrap;
      }

      .name {
        margin-top: 10px;
        font-weight: 600;
        line-height: 1.3;
      }

      .told {
        color: var(--ink-soft);
        font-size: var(--text-small);
      }

      :host([round]) {
        text-align: center;
      }

      :host([round]) latent-cover {
        aspect-ratio: 1;
        border-radius: 50%;
      }
    `,
  ];

  protected override render(): TemplateResult {
    return html`
      <div>
        <a
          ${to(this.to)}
          title="${this.name}"
          aria-label="${this.name}, ${this.told}"
        >
          <latent-cover .photo="${this.cover}" .icon="${this.icon}" .store="${this.store}"></latent-cover>
          <span class="name">${this.name}</span>
          <span class="told">${this.told}</span>
        </a>
      </div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "latent-cover-tile": CoverTile;
  }
}
