import { css, html, LitElement, type PropertyValues, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { repeat } from "lit/directives/repeat.js";
import type { MonthCount, PhotoSummary } from "../api/types.ts";
import { photos } from "../photo/format.ts";
import "../photo/thumb.ts";
import type { ThumbnailStore } from "../photo/thumbnail-store.ts";
import { Nearness } from "../ui/nearness.ts";
import { base } from "../ui/styles.ts";
import type { Covers } from "./covers.ts";

/** Covers are loaded when a card comes this near to the window. */
const AHEAD = "300px";

/** A year or a month from afar: its name, how many photos it has, and a few of them, which are loaded when they come near. */
@customElement("latent-period-card")
export class PeriodCard extends LitElement {
  /** As it is written on the card. */
  @property()
  accessor name = "";
  /** As it is said, where that is more. */
  @property({ attribute: false })
  accessor spoken = "";
  @property({ type: Number })
  accessor photos = 0;
  /** The month whose photos stand for it. */
  @property({ attribute: false })
  accessor month!: MonthCount;
  /** How many of them at most. */
  @property({ type: Number })
  accessor most = 1;
  @property({ attribute: false })
  accessor covers!: Covers;
  @property({ attribute: false })
  accessor store!: ThumbnailStore;
  @state()
  private accessor shown: readonly PhotoSummary[] = [];
  readonly #nearness = new Nearness(this, AHEAD, () => void this.#load());

  static override readonly styles = [
    base,
    css`
      :host {
        display: block;
      }

      button {
        position: relative;
        display: block;
        width: 100%;
        height: 100%;
        padding: 0;
        overflow: hidden;
        border: 0;
        border-radius: var(--corner-large);
        background: var(--sunken);
        color: #fff;
        font: inherit;
        text-align: start;
        cursor: pointer;
      }

      .mosaic {
        position: absolute;
        inset: 0;
        display: grid;
        gap: 2px;
        grid-auto-columns: 1fr;
        grid-auto-flow: column;
        transition: scale var(--calm);
      }

      .mosaic.three {
        grid-template: 1fr 1fr / 2fr 1fr;
      }

      .three latent-thumb:first-child {
        grid-row: span 2;
      }

      button:hover .mosaic {
        scale: 1.03;
      }

      p {
        position: absolute;
        inset: auto 0 0;
        padding: 40px 16px 12px;
        background: linear-gradient(transparent, rgb(0 0 0 / 0.68));
        font-size: 1.125rem;
        font-weight: 650;
        letter-spacing: -0.01em;
        line-height: 1.25;
      }

      small {
        display: block;
        font-size: var(--text-small);
        font-weight: 400;
        letter-spacing: 0;
      }
    `,
  ];

  override willUpdate(changed: PropertyValues<this>): void {
    if (this.#nearness.reached && (changed.has("month") || changed.has("covers"))) {
      void this.#load();
    }
  }

  /** Without photos it is still a name and a number; the loader has told of a failure. */
  async #load(): Promise<void> {
    const { month, covers } = this;
    const shown = await covers.of(month, this.most).catch(() => this.shown);
    if (month === this.month && covers === this.covers) {
      this.shown = shown;
    }
  }

  protected override render(): TemplateResult {
    return html`
      <button aria-label="${this.spoken || this.name}, ${photos(this.photos)}">
        <span class="mosaic ${this.shown.length > 2 ? "three" : ""}">
          ${repeat(this.shown, ({ id }) => id, (photo) =>
            html`
              <latent-thumb .photo="${photo}" .store="${this.store}"></latent-thumb>
            `)}
        </span>
        <p>${this.name} <small>${photos(this.photos)}</small></p>
      </button>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "latent-period-card": PeriodCard;
  }
}
