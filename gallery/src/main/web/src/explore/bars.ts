import { msg, str } from "@lit/localize";
import { css, html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { Group } from "../api/types.ts";
import { routeTo } from "../app/route.ts";
import { to } from "../app/to.ts";
import { count, size } from "../photo/format.ts";
import { base, buttons } from "../ui/styles.ts";
import { queryOf } from "./queries.ts";

/** What bars are as long as. */
export type Measure = "photos" | "bytes";

/** So many groups are shown until somebody asks for all. */
const FEW = 10;

/** Groups as bars, each of which leads to its photos: a table that is drawn as a chart. */
@customElement("latent-bars")
export class Bars extends LitElement {
  @property({ attribute: false })
  accessor heading = "";
  /** What it is grouped by. */
  @property({ attribute: false })
  accessor kind = "";
  @property({ attribute: false })
  accessor groups: readonly Group[] = [];
  @property({ attribute: false })
  accessor measure: Measure = "photos";
  /** What a value is called. */
  @property({ attribute: false })
  accessor name: (value: string) => string = (value) => value;
  @state()
  private accessor all = false;

  static override readonly styles = [
    base,
    buttons,
    css`
      :host {
        display: block;
        min-width: 0;
      }

      h2 {
        margin-bottom: 10px;
        font-size: 1.0625rem;
        font-weight: 650;
        letter-spacing: -0.01em;
      }

      table {
        width: 100%;
        border-collapse: collapse;
        table-layout: fixed;
        font-size: var(--text-small);
      }

      tr {
        position: relative;
      }

      th {
        overflow: hidden;
        padding: 7px 0 11px;
        font-weight: 500;
        text-align: left;
        text-overflow: ellipsis;
        white-space: nowrap;
      }

      th a {
        text-decoration: none;
      }

      th a::after {
        position: absolute;
        inset: 0;
        border-radius: 6px;
        content: "";
      }

      tr:hover th a {
        color: var(--accent);
      }

      td {
        width: 5rem;
        padding: 7px 0 11px;
        color: var(--ink-soft);
        font-variant-numeric: tabular-nums;
        text-align: right;
      }

      .measure {
        color: var(--ink);
        font-weight: 600;
      }

      .bar {
        position: absolute;
        inset: auto 0 3px 0;
        height: 5px;
        overflow: hidden;
        border-radius: 3px;
        background: var(--sunken);
        pointer-events: none;
      }

      .bar::before {
        display: block;
        width: var(--part);
        min-width: 3px;
        height: 100%;
        border-radius: 3px;
        background: var(--accent);
        content: "";
      }

      button {
        margin-top: 8px;
        font-size: var(--text-small);
      }
    `,
  ];

  protected override render(): TemplateResult | typeof nothing {
    if (this.groups.length === 0) {
      return nothing;
    }
    const most = Math.max(1, ...this.groups.map((group) => group[this.measure]));
    const shown = this.all ? this.groups : this.groups.slice(0, FEW);
    return html`
      <h2 id="heading">${this.heading}</h2>
      <table aria-labelledby="heading">
        <thead class="unseen">
          <tr>
            <th scope="col">${this.heading}</th>
            <th scope="col">${msg("Photos")}</th>
            <th scope="col">${msg("Storage")}</th>
          </tr>
        </thead>
        <tbody>
          ${shown.map((group) => this.#renderBar(group, group[this.measure] / most))}
        </tbody>
      </table>
      ${this.groups.length > FEW
        ? html`
          <button class="quiet" aria-expanded="${this.all ? "true" : "false"}" @click="${() => (this.all = !this.all)}">
            ${this.all ? msg("Show fewer") : msg(str`Show all ${count(this.groups.length)}`)}
          </button>
        `
        : nothing}
    `;
  }

  #renderBar({ value, photos, bytes }: Group, part: number): TemplateResult {
    return html`
      <tr>
        <th scope="row" title="${this.name(value)}">
          <a ${to(routeTo("photos", undefined, `${queryOf(this.kind, value)} `))}>${this.name(value)}</a>
        </th>
        <td class="${this.measure === "photos" ? "measure" : ""}">${count(photos)}</td>
        <td class="${this.measure === "bytes" ? "measure" : ""}">${size(
          bytes,
        )}<span class="bar" .style="${`--part:${(100 * part).toFixed(2)}%`}"></span></td>
      </tr>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "latent-bars": Bars;
  }
}
