import { msg } from "@lit/localize";
import { css, html, LitElement, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import { routeTo } from "../app/route.ts";
import { to } from "../app/to.ts";
import { locale } from "../language/language.ts";
import { count, dateName, monthName, photos } from "../photo/format.ts";
import type { ThumbnailStore } from "../photo/thumbnail-store.ts";
import { icons } from "../ui/icons.ts";
import { base } from "../ui/styles.ts";
import "./cover.ts";
import { dayOf, firstOfWeek, levelOf, LEVELS, weeksOf } from "./months.ts";

/** A Monday. */
const SOME_MONDAY = Date.UTC(2024, 0, 1);
const A_DAY = 86_400_000;

/** A month with its cover: each day has its photos as a number, and the deeper a colour the more they are. */
@customElement("latent-month-table")
export class MonthTable extends LitElement {
  @property({ attribute: false })
  accessor year = 1970;
  /** 1 to 12 */
  @property({ attribute: false })
  accessor month = 1;
  /** The photos of each day, by `2024-05-17`. */
  @property({ attribute: false })
  accessor days: ReadonlyMap<string, number> = new Map();
  /** Of the day with most photos of the year. */
  @property({ attribute: false })
  accessor most = 1;
  @property({ attribute: false })
  accessor cover: string | undefined;
  @property({ attribute: false })
  accessor store!: ThumbnailStore;

  static override readonly styles = [
    base,
    css`
      :host {
        display: block;
      }

      .title {
        display: flex;
        align-items: center;
        gap: 12px;
        margin-bottom: 8px;
        border-radius: var(--corner-middle);
      }

      a {
        text-decoration: none;
      }

      latent-cover {
        flex: none;
        width: 52px;
        height: 52px;
        border-radius: var(--corner-middle);
      }

      latent-cover svg {
        width: 20px;
      }

      h2 {
        font-size: 1.0625rem;
        font-weight: 650;
        letter-spacing: -0.01em;
        line-height: 1.3;
      }

      .title p {
        color: var(--ink-soft);
        font-size: var(--text-small);
      }

      table {
        width: 100%;
        border-spacing: 3px;
        margin: 0 -3px;
        table-layout: fixed;
      }

      th {
        padding: 2px 0;
        color: var(--ink-soft);
        font-size: 0.6875rem;
        font-weight: 500;
      }

      td {
        height: 42px;
        padding: 0;
        border-radius: var(--corner-small);
        color: var(--ink-soft);
        font-size: 0.75rem;
        text-align: center;
      }

      td a,
      td span {
        display: grid;
        align-content: center;
        height: 100%;
        border-radius: var(--corner-small);
        line-height: 1.2;
        text-decoration: none;
      }

      td a {
        background: color-mix(in oklab, var(--accent) var(--depth), var(--sunken));
        color: var(--ink);
        font-weight: 650;
      }

      td a.deep {
        color: var(--accent-ink);
      }

      td a:hover {
        outline: 2px solid var(--accent);
        outline-offset: 1px;
      }

      small {
        font-size: 0.625rem;
        font-weight: 500;
        font-variant-numeric: tabular-nums;
      }
    `,
  ];

  protected override render(): TemplateResult {
    const { year, month } = this;
    const first = firstOfWeek(locale);
    const name = monthName({ year, month, photos: 0 });
    const prefix = dayOf(year, month, 1).slice(0, -"-01".length);
    const total = [...this.days].reduce((sum, [day, number]) => sum + (day.startsWith(`${prefix}-`) ? number : 0), 0);
    return html`
      ${total === 0 ? this.#renderTitle(name, msg("No photos")) : this.#renderLinkedTitle(prefix, name, photos(total))}
      <table aria-label="${name}">
        <thead>
          <tr>
            ${Array.from({ length: 7 }, (_, at) => this.#renderWeekday(SOME_MONDAY + (first - 1 + at) * A_DAY))}
          </tr>
        </thead>
        <tbody>
          ${weeksOf(year, month, first).map((week) =>
            html`
              <tr>
                ${week.map((day) => this.#renderDay(day))}
              </tr>
            `
          )}
        </tbody>
      </table>
    `;
  }

  #renderLinkedTitle(month: string, name: string, told: string): TemplateResult {
    return html`
      <a ${to(routeTo("photos", undefined, `taken:${month} `))}>${this.#renderTitle(
        name,
        told,
      )}</a>
    `;
  }

  #renderTitle(name: string, told: string): TemplateResult {
    return html`
      <div class="title">
        <latent-cover .photo="${this.cover}" .icon="${icons.calendar}" .store="${this.store}"></latent-cover>
        <div>
          <h2>${name}</h2>
          <p>${told}</p>
        </div>
      </div>
    `;
  }

  #renderWeekday(day: number): TemplateResult {
    const name = (weekday: "long" | "narrow") =>
      new Intl.DateTimeFormat(locale, { weekday, timeZone: "UTC" }).format(day);
    return html`
      <th scope="col"><span class="unseen">${name("long")}</span><span aria-hidden="true">${name("narrow")}</span></th>
    `;
  }

  #renderDay(day: number | undefined): TemplateResult {
    if (day === undefined) {
      return html`
        <td></td>
      `;
    }
    const date = dayOf(this.year, this.month, day);
    const number = this.days.get(date) ?? 0;
    return html`
      <td>${number === 0
        ? html`
          <span>${day}</span>
        `
        : this.#renderLink(date, day, number)}</td>
    `;
  }

  #renderLink(date: string, day: number, number: number): TemplateResult {
    const level = levelOf(number, this.most);
    return html`
      <a
        ${to(routeTo("photos", undefined, `taken:${date} `))}
        class="${level === LEVELS ? "deep" : ""}"
        .style="${`--depth:${[0, 16, 32, 50, 100][level] ?? 0}%`}"
        aria-label="${dateName(`${date}T00:00:00`)}: ${photos(number)}"
      >${day}<small>${count(number)}</small></a>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "latent-month-table": MonthTable;
  }
}
