import { msg } from "@lit/localize";
import { css, html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { VisitPart, Visits } from "../api/types.ts";
import { count } from "../photo/format.ts";
import { base, buttons } from "../ui/styles.ts";
import { partName, spoken, views, visitors } from "./words.ts";

type Measure = "views" | "visitors";

/** Views, or visitors, by day or month: as bars, and below them as a table. */
@customElement("latent-visit-chart")
export class VisitChart extends LitElement {
  @property({ attribute: false })
  accessor figures!: Visits;
  @state()
  private accessor measure: Measure = "views";
  /** Whether the table is shown. */
  @state()
  private accessor counted = false;

  static override readonly styles = [
    base,
    buttons,
    css`
      :host {
        display: block;
        padding: 18px;
        border: 1px solid var(--line);
        border-radius: var(--corner-large);
        background: var(--raised);
      }

      .head {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        justify-content: space-between;
        gap: 8px 16px;
      }

      .sum {
        font-size: 1.375rem;
        font-weight: 650;
        letter-spacing: -0.02em;
      }

      .choice {
        display: flex;
        gap: 8px;
      }

      .bars {
        display: flex;
        align-items: flex-end;
        gap: 1px;
        height: 160px;
        border-bottom: 1px solid var(--line);
      }

      .bars span {
        flex: 1 1 0;
        height: 100%;
        background: linear-gradient(var(--accent), var(--accent)) bottom / 100% var(--part) no-repeat;
      }

      .bars span:hover {
        background-color: var(--sunken);
      }

      .few {
        gap: 4px;
      }

      .axis {
        display: flex;
        justify-content: space-between;
        margin-top: 6px;
      }

      .most,
      .axis,
      .quiet,
      table {
        font-size: var(--text-small);
      }

      .most,
      .axis,
      table {
        color: var(--ink-soft);
      }

      .most {
        margin-top: 12px;
        border-bottom: 1px dashed var(--line);
        font-variant-numeric: tabular-nums;
      }

      .axis + .quiet {
        margin-top: 12px;
      }

      table {
        width: 100%;
        margin-top: 14px;
        border-collapse: collapse;
        font-variant-numeric: tabular-nums;
      }

      th {
        font-weight: 500;
        text-align: start;
      }

      td,
      thead th:not(:first-child) {
        text-align: end;
      }

      th,
      td {
        padding: 6px 0;
        border-top: 1px solid var(--line);
      }
    `,
  ];

  protected override render(): TemplateResult {
    const { figures, measure } = this;
    const { parts, by } = figures;
    const most = Math.max(1, ...parts.map((part) => part[measure]));
    const [first, last] = [parts[0], parts.at(-1)];
    return html`
      <div class="head">
        <p class="sum">${views(figures.views)}</p>
        <div class="choice" role="group" aria-label="${msg("Show")}">
          ${this.#renderChoice("views", msg("Views"))}${this.#renderChoice("visitors", msg("Visitors"))}
        </div>
      </div>
      <p class="most" aria-hidden="true">${count(most)}</p>
      <div class="bars ${parts.length > 60 ? "" : "few"}" role="img" aria-label="${spoken(figures, measure)}">
        ${parts.map((part) => this.#renderBar(part, part[measure] / most))}
      </div>
      <div class="axis" aria-hidden="true">
        <span>${first === undefined ? "" : partName(first, by)}</span>
        <span>${last === undefined ? "" : partName(last, by)}</span>
      </div>
      <button
        class="quiet"
        aria-expanded="${this.counted ? "true" : "false"}"
        @click="${() => (this.counted = !this.counted)}"
      >
        ${msg("As a table")}
      </button>
      ${this.counted ? this.#renderTable() : nothing}
    `;
  }

  #renderChoice(measure: Measure, label: string): TemplateResult {
    return html`
      <button class="quiet" aria-pressed="${measure === this.measure ? "true" : "false"}" @click="${() => (
        this.measure = measure
      )}">${label}</button>
    `;
  }

  #renderBar(part: VisitPart, share: number): TemplateResult {
    const told = `${partName(part, this.figures.by)}: ${views(part.views)}, ${visitors(part.visitors)}`;
    return html`
      <span title="${told}" .style="${`--part:${(100 * share).toFixed(2)}%`}"></span>
    `;
  }

  /** Of the days or months on which somebody came, the latest first. */
  #renderTable(): TemplateResult {
    const { parts, by } = this.figures;
    return html`
      <table>
        <thead>
          <tr>
            <th scope="col">${by === "day" ? msg("Day") : msg("Month")}</th>
            <th scope="col">${msg("Views")}</th>
            <th scope="col">${msg("Visitors")}</th>
          </tr>
        </thead>
        <tbody>
          ${parts.filter(({ visitors: some }) => some > 0).reverse().map((part) =>
            html`
              <tr>
                <th scope="row">${partName(part, by)}</th>
                <td>${count(part.views)}</td>
                <td>${count(part.visitors)}</td>
              </tr>
            `
          )}
        </tbody>
      </table>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "latent-visit-chart": VisitChart;
  }
}
