import { css, html, LitElement, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import { repeat } from "lit/directives/repeat.js";
import type { MonthCount } from "../api/types.ts";
import { bareMonthName, monthName } from "../photo/format.ts";
import type { ThumbnailStore } from "../photo/thumbnail-store.ts";
import { base } from "../ui/styles.ts";
import type { Covers } from "./covers.ts";
import { byYear, fullest, type YearCount } from "./levels.ts";
import type { Mark } from "./marks.ts";
import { PageScroll } from "./page-scroll.ts";
import "./period-card.ts";
import type { PeriodCard } from "./period-card.ts";
import type { Level, Spot } from "./spot.ts";

const OF_A_YEAR = 1;
const OF_A_MONTH = 3;

/**
 * A library from afar: a card for each year, or for each month under its year.
 *
 * Events: `enter` (detail: the Spot to look at more closely), `timeline-scroll`.
 */
@customElement("latent-overview")
export class Overview extends LitElement implements Level {
  /** Newest first. */
  @property({ attribute: false })
  accessor months: readonly MonthCount[] = [];
  @property({ attribute: false })
  accessor level: "years" | "months" = "years";
  @property({ attribute: false })
  accessor covers!: Covers;
  @property({ attribute: false })
  accessor store!: ThumbnailStore;
  #sought: { readonly spot: Spot; readonly y: number } | undefined;
  readonly #page = new PageScroll(this);
  readonly #announce = () => this.dispatchEvent(new CustomEvent("timeline-scroll"));
  readonly #resized = new ResizeObserver(() => this.#measure());
  #marks: readonly Mark[] = [];

  static override readonly styles = [
    base,
    css`
      :host {
        display: block;
        padding: 24px 0 72px;
        overflow-anchor: none;
      }

      .cards {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(min(100%, var(--card)), 1fr));
        gap: 14px;
      }

      .years {
        --card: 300px;
      }

      .months {
        --card: 240px;
      }

      latent-period-card {
        aspect-ratio: 4 / 3;
      }

      .years latent-period-card {
        aspect-ratio: 3 / 2;
      }

      section + section {
        margin-top: 32px;
      }

      h2 {
        margin-bottom: 12px;
        font-size: var(--text-title);
        font-weight: 650;
        letter-spacing: -0.015em;
      }

      @media (max-width: 599px) {
        :host {
          padding-top: 16px;
        }

        .cards {
          gap: 8px;
        }

        .months {
          --card: 140px;
        }
      }
    `,
  ];

  override connectedCallback(): void {
    super.connectedCallback();
    this.#resized.observe(this);
    window.addEventListener("scroll", this.#announce, { passive: true });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#resized.disconnect();
    window.removeEventListener("scroll", this.#announce);
  }

  override updated(): void {
    this.#seek();
    this.#measure();
  }

  /** Where rows of cards begin. */
  get marks(): readonly Mark[] {
    return this.#marks;
  }

  #measure(): void {
    const marks = this.#cards.map((card) => ({
      top: this.#page.at(card.getBoundingClientRect().top),
      year: card.month.year,
      name: card.spoken || card.name,
    }));
    this.#marks = marks.filter(({ top }, index) => index === 0 || top > marks[index - 1]!.top + 1);
    this.#announce();
  }

  spotAt(y: number, x?: number): Spot | undefined {
    const below = this.#cards.filter((card) => card.getBoundingClientRect().bottom > y);
    const under = below.find((card) => {
      const { left, right, top } = card.getBoundingClientRect();
      return x !== undefined && left <= x && x < right && top <= y;
    });
    const card = under ?? below[0] ?? this.#cards.at(-1);
    return card && { year: card.month.year, month: card.month.month };
  }

  shows(spot: Spot, at?: { readonly x: number; readonly y: number }): boolean {
    const box = this.#cardOf(spot)?.getBoundingClientRect();
    if (box === undefined) {
      return false;
    }
    return at === undefined
      ? box.bottom > this.#page.header && box.top < window.innerHeight
      : box.top <= at.y && at.y < box.bottom && box.left <= at.x && at.x < box.right;
  }

  show(spot: Spot, y: number): void {
    this.#sought = { spot, y };
    if (this.hasUpdated) {
      this.#seek();
    }
  }

  #seek(): void {
    if (this.#sought !== undefined) {
      const { spot, y } = this.#sought;
      this.#sought = undefined;
      const box = this.#cardOf(spot)?.getBoundingClientRect();
      if (box !== undefined) {
        this.#page.by(box.top + box.height / 2 - y);
      }
    }
  }

  get #cards(): PeriodCard[] {
    return [...this.renderRoot.querySelectorAll("latent-period-card")];
  }

  /** The card of a spot, or of the newest before it. */
  #cardOf({ year, month }: Spot): PeriodCard | undefined {
    return this.#cards.find(({ month: its }) =>
      its.year < year || its.year === year && (this.level === "years" || its.month <= month)
    );
  }

  #enter({ year, month }: MonthCount): void {
    this.dispatchEvent(new CustomEvent<Spot>("enter", { detail: { year, month } }));
  }

  protected override render(): TemplateResult {
    const years = byYear(this.months);
    return this.level === "years"
      ? html`
        <div class="cards years">
          ${repeat(years, ({ year }) => year, (year) => this.#renderYear(year))}
        </div>
      `
      : html`
        ${repeat(years, ({ year }) => year, (year) => this.#renderMonths(year))}
      `;
  }

  /** It is entered where its cover is. */
  #renderYear(count: YearCount): TemplateResult {
    const month = fullest(count);
    return html`
      <latent-period-card
        .name="${String(count.year)}"
        .photos="${count.photos}"
        .month="${month}"
        .most="${OF_A_YEAR}"
        .covers="${this.covers}"
        .store="${this.store}"
        @click="${() => this.#enter(month)}"
      ></latent-period-card>
    `;
  }

  #renderMonths({ year, months }: YearCount): TemplateResult {
    return html`
      <section aria-label="${year}">
        <h2>${year}</h2>
        <div class="cards months">
          ${repeat(months, ({ month }) => month, (month) => this.#renderMonth(month))}
        </div>
      </section>
    `;
  }

  #renderMonth(month: MonthCount): TemplateResult {
    return html`
      <latent-period-card
        .name="${bareMonthName(month)}"
        .spoken="${monthName(month)}"
        .photos="${month.photos}"
        .month="${month}"
        .most="${OF_A_MONTH}"
        .covers="${this.covers}"
        .store="${this.store}"
        @click="${() => this.#enter(month)}"
      ></latent-period-card>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "latent-overview": Overview;
  }
}
