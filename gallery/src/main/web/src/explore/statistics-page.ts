import { msg } from "@lit/localize";
import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { pageStyles } from "../ui/page.styles.ts";
import type { Api } from "../api/client.ts";
import { groups } from "../api/explore.ts";
import type { Group, Grouped, Groups } from "../api/types.ts";
import type { View } from "../app/view.ts";
import { count, size } from "../photo/format.ts";
import { icons } from "../ui/icons.ts";
import "../ui/notice.ts";
import { base, buttons } from "../ui/styles.ts";
import { total, totalsStyles } from "../ui/totals.ts";
import "./bars.ts";
import type { Measure } from "./bars.ts";
import { tell } from "../app/tell.ts";

const KINDS: readonly (readonly [Grouped, string])[] = [
  ["year", msg("Years")],
  ["type", msg("Kinds of files")],
  ["camera", msg("Cameras")],
  ["lens", msg("Lenses")],
  ["country", msg("Countries")],
  ["city", msg("Cities")],
];

const TYPES: Readonly<Record<string, string>> = {
  image: msg("Pictures"),
  raw: msg("RAW files"),
  video: msg("Videos"),
  drawing: msg("Drawings"),
  other: msg("Others"),
};

/** How much there is, of what, and how much room it takes. */
@customElement("latent-statistics-page")
export class StatisticsPage extends LitElement implements View {
  @property({ attribute: false })
  accessor api!: Api;
  @state()
  private accessor known: Groups | undefined;
  @state()
  private accessor measure: Measure = "photos";

  static override readonly styles = [
    base,
    buttons,
    pageStyles,
    totalsStyles,
    css`
      .totals {
        margin-bottom: 32px;
      }

      .kinds {
        columns: 300px;
        column-gap: 48px;
      }

      latent-bars {
        margin-bottom: 36px;
        break-inside: avoid;
      }
    `,
  ];

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has("api")) {
      this.refresh();
    }
  }

  refresh(): void {
    groups(this.api, KINDS.map(([kind]) => kind)).then(
      (known) => (this.known = known),
      (error: unknown) => tell(this, "problem", error),
    );
  }

  protected override render(): TemplateResult | typeof nothing {
    const { known } = this;
    if (known === undefined) {
      return nothing;
    }
    return known.photos === 0 ? this.#renderNone() : html`
      <div class="head">
        <h1>${msg("Statistics")}</h1>
        <div class="actions" role="group" aria-label="${msg("Compare by")}">
          ${this.#renderChoice("photos", msg("Number"))}${this.#renderChoice("bytes", msg("Storage"))}
        </div>
      </div>
      ${this.#renderTotals(known)}
      <div class="kinds">
        ${KINDS.map(([kind, heading]) => this.#renderKind(kind, heading, known.groups[kind] ?? []))}
      </div>
    `;
  }

  #renderNone(): TemplateResult {
    return html`
      <h1 class="unseen">${msg("Statistics")}</h1>
      <latent-notice heading="${msg("Nothing to count yet")}">
        <span slot="icon">${icons.statistics}</span>
        <p>${msg("How many photos there are, of what, and how much room they take is here once there are some.")}</p>
      </latent-notice>
    `;
  }

  #renderChoice(measure: Measure, label: string): TemplateResult {
    return html`
      <button class="quiet" aria-pressed="${measure === this.measure
        ? "true"
        : "false"}" @click="${() => (this.measure = measure)}">${label}</button>
    `;
  }

  #renderTotals({ photos, bytes, groups: { type = [] } }: Groups): TemplateResult {
    const videos = type.find(({ value }) => value === "video")?.photos ?? 0;
    return html`
      <dl class="totals">
        ${total(msg("Photos"), count(photos - videos))}${total(msg("Videos"), count(videos))}${total(
          msg("Storage"),
          size(bytes),
        )}
      </dl>
    `;
  }

  #renderKind(kind: Grouped, heading: string, all: readonly Group[]): TemplateResult | typeof nothing {
    const measured = kind === "year" || this.measure === "photos" ? all : [...all].sort((a, b) => b.bytes - a.bytes);
    return all.length === 0 ? nothing : html`
      <latent-bars
        .kind="${kind}"
        .heading="${heading}"
        .groups="${measured}"
        .measure="${this.measure}"
        .name="${(value: string) => (kind === "type" ? TYPES[value] ?? value : value)}"
      ></latent-bars>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "latent-statistics-page": StatisticsPage;
  }
}
