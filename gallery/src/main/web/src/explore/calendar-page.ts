import { msg } from "@lit/localize";
import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { repeat } from "lit/directives/repeat.js";
import { pageStyles } from "../ui/page.styles.ts";
import type { Api } from "../api/client.ts";
import { days, groupsOf } from "../api/explore.ts";
import type { DayCount, Group } from "../api/types.ts";
import { type Route, routeTo } from "../app/route.ts";
import { to } from "../app/to.ts";
import type { View } from "../app/view.ts";
import { photos } from "../photo/format.ts";
import type { ThumbnailStore } from "../photo/thumbnail-store.ts";
import { icons } from "../ui/icons.ts";
import "../ui/notice.ts";
import { base } from "../ui/styles.ts";
import "./month-table.ts";
import { dayOf, type YearCount, yearOf, yearsOf } from "./months.ts";
import { tell } from "../app/tell.ts";

/** One year of days with how many photos each has; a day, a month leads to them. */
@customElement("latent-calendar-page")
export class CalendarPage extends LitElement implements View {
  @property({ attribute: false })
  accessor api!: Api;
  @property({ attribute: false })
  accessor route: Route = routeTo("calendar");
  @property({ attribute: false })
  accessor store!: ThumbnailStore;
  /** Newest first. */
  @state()
  private accessor days: readonly DayCount[] | undefined;
  @state()
  private accessor months: readonly Group[] = [];

  static override readonly styles = [
    base,
    pageStyles,
    css`
      .years {
        display: flex;
        gap: 6px;
        margin: -3px -3px 20px;
        padding: 3px;
        overflow-x: auto;
        list-style: none;
        scrollbar-width: thin;
      }

      .years a {
        display: block;
        padding: 6px 14px;
        border: 1px solid var(--line);
        border-radius: 20px;
        font-variant-numeric: tabular-nums;
        text-decoration: none;
      }

      .years a:hover {
        background: var(--sunken);
      }

      .years a[aria-current="page"] {
        border-color: var(--accent);
        background: color-mix(in srgb, var(--accent) 12%, transparent);
        color: var(--accent);
        font-weight: 600;
      }

      .months {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(min(272px, 100%), 1fr));
        gap: 32px 40px;
      }

      @media (max-width: 599px) {
        .empty {
          display: none;
        }
      }
    `,
  ];

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has("api")) {
      this.refresh();
    }
  }

  refresh(): void {
    Promise.all([days(this.api), groupsOf(this.api, "month")]).then(
      ([all, months]) => {
        this.days = all;
        this.months = months;
      },
      (error: unknown) => tell(this, "problem", error),
    );
  }

  protected override render(): TemplateResult | typeof nothing {
    if (this.days === undefined) {
      return nothing;
    }
    const years = yearsOf(this.days);
    const [newest] = years;
    if (newest === undefined) {
      return this.#renderNone();
    }
    const year = years.find((one) => String(one.year) === this.route.id) ?? newest;
    return html`
      <div class="head">
        <h1>${msg("Calendar")}</h1>
      </div>
      <nav aria-label="${msg("Years")}">
        <ul class="years">
          ${years.map((one) => this.#renderYear(one, one === year))}
        </ul>
      </nav>
      ${this.#renderMonths(year, this.days)}
    `;
  }

  #renderNone(): TemplateResult {
    return html`
      <h1 class="unseen">${msg("Calendar")}</h1>
      <latent-notice heading="${msg("No photos yet")}">
        <span slot="icon">${icons.calendar}</span>
        <p>${msg("Each day with photos is here once there are some.")}</p>
      </latent-notice>
    `;
  }

  #renderYear({ year, photos: number }: YearCount, here: boolean): TemplateResult {
    return html`
      <li>
        <a
          ${to(routeTo("calendar", String(year)))}
          aria-current="${here ? "page" : "false"}"
          aria-label="${year}: ${photos(number)}"
        >${year}</a>
      </li>
    `;
  }

  #renderMonths({ year }: YearCount, all: readonly DayCount[]): TemplateResult {
    const counts = new Map(all.filter(({ day }) => yearOf(day) === year).map(({ day, photos }) => [day, photos]));
    const most = Math.max(...counts.values());
    return html`
      <div class="months">
        ${repeat(Array.from({ length: 12 }, (_, at) => at + 1), (month) => month, (month) => {
          const value = dayOf(year, month, 1).slice(0, -"-01".length);
          return html`
            <latent-month-table
              class="${this.months.some((one) => one.value === value) ? "" : "empty"}"
              .year="${year}"
              .month="${month}"
              .days="${counts}"
              .most="${most}"
              .cover="${this.months.find((one) => one.value === value)?.cover}"
              .store="${this.store}"
            ></latent-month-table>
          `;
        })}
      </div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "latent-calendar-page": CalendarPage;
  }
}
