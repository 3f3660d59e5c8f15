import { msg } from "@lit/localize";
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { AlbumPhotos } from "../albums/album-photos.ts";
import { failed } from "../albums/said.ts";
import { ShownPhotos } from "../albums/shown-photos.ts";
import type { Api } from "../api/client.ts";
import type { PhotoSummary, Visits } from "../api/types.ts";
import { countVisits, forgetVisits, type Period, visits } from "../api/visits.ts";
import { addressOf, routeTo } from "../app/route.ts";
import { tell } from "../app/tell.ts";
import { stays } from "../app/to.ts";
import type { View } from "../app/view.ts";
import "../explore/cover-tile.ts";
import { count, dayName, spokenName } from "../photo/format.ts";
import "../photo/thumb.ts";
import type { ThumbnailStore } from "../photo/thumbnail-store.ts";
import "../ui/confirm-dialog.ts";
import type { Question } from "../ui/confirm-dialog.ts";
import { icons } from "../ui/icons.ts";
import "../ui/notice.ts";
import { pageStyles } from "../ui/page.styles.ts";
import { base, buttons } from "../ui/styles.ts";
import "./visit-chart.ts";
import { visitsStyles } from "./visits-page.styles.ts";
import { views } from "./words.ts";

const PERIODS: readonly (readonly [Period, string])[] = [
  ["month", msg("30 days")],
  ["quarter", msg("90 days")],
  ["year", msg("12 months")],
];

/** What people with access look at, for the owner. */
@customElement("latent-visits-page")
export class VisitsPage extends LitElement implements View {
  @property({ attribute: false })
  accessor api!: Api;
  @property({ attribute: false })
  accessor store!: ThumbnailStore;
  @state()
  private accessor period: Period = "month";
  @state()
  private accessor figures: Visits | undefined;
  @state()
  private accessor question: Question | undefined;
  readonly #shown = new ShownPhotos(this);

  static override readonly styles = [base, buttons, pageStyles, visitsStyles];

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has("api")) {
      this.refresh();
    }
  }

  get sequence(): AlbumPhotos | undefined {
    return this.#shown.sequence;
  }

  refresh(): void {
    const figures = visits(this.api, this.period);
    const page = async () => {
      const photos = (await figures).photos.map(({ photo }) => photo);
      return { photos, total: photos.length };
    };
    this.#shown.load(page, figures, (now) => (this.figures = now)).catch((error: unknown) =>
      tell(this, "problem", error)
    );
  }

  reveal({ id }: PhotoSummary): void {
    this.renderRoot.querySelector<HTMLElement>(`[data-photo="${CSS.escape(id)}"]`)?.focus();
  }

  #choose(period: Period): void {
    this.period = period;
    this.refresh();
  }

  async #count(counting: boolean): Promise<void> {
    try {
      await countVisits(this.api, counting);
      tell(this, "said", { text: counting ? msg("Visits are counted.") : msg("Visits are not counted any more.") });
      this.refresh();
    } catch (error) {
      failed(this, error);
    }
  }

  #askToForget(): void {
    this.question = {
      heading: msg("Forget all visits?"),
      text: msg("All that was counted so far is deleted from the vault. This cannot be undone."),
      action: msg("Forget"),
      act: async () => {
        await forgetVisits(this.api);
        tell(this, "said", { text: msg("All visits are forgotten.") });
        this.refresh();
      },
    };
  }

  protected override render(): TemplateResult | typeof nothing {
    const { figures, question } = this;
    return figures === undefined ? nothing : html`
      <div class="head">
        <h1>${msg("Visits")}</h1>
        <div class="actions" role="group" aria-label="${msg("Period")}">
          ${PERIODS.map(([period, label]) => this.#renderPeriod(period, label))}
        </div>
      </div>
      ${figures.counting ? nothing : this.#renderOff()} ${figures.visitors.length === 0
        ? this.#renderNobody(figures)
        : this.#renderFigures(figures)} ${this.#renderAbout(figures)} ${question === undefined ? nothing : html`
        <latent-confirm-dialog
          .question="${question}"
          @dialog-close="${() => (this.question = undefined)}"
        ></latent-confirm-dialog>
      `}
    `;
  }

  #renderPeriod(period: Period, label: string): TemplateResult {
    return html`
      <button class="quiet" aria-pressed="${period === this.period ? "true" : "false"}" @click="${() =>
        this.#choose(period)}">${label}</button>
    `;
  }

  #renderOff(): TemplateResult {
    return html`
      <div class="off">
        <p>${msg("Visits are not counted.")}</p>
        <button class="quiet" @click="${() => void this.#count(true)}">${msg("Count visits")}</button>
      </div>
    `;
  }

  #renderNobody({ counting }: Visits): TemplateResult {
    return html`
      <latent-notice heading="${msg("No visits in this time")}">
        <span slot="icon">${icons.eye}</span>
        <p>${counting
          ? msg("Once somebody to whom you gave access opens a photo or an album, it is counted here.")
          : msg("Nobody was counted.")}</p>
      </latent-notice>
    `;
  }

  #renderFigures(figures: Visits): TemplateResult {
    return html`
      <latent-visit-chart .figures="${figures}"></latent-visit-chart>
      ${figures.photos.length === 0 ? nothing : html`
        <h2 id="photos">${msg("Most viewed photos")}</h2>
        <ul class="photos" aria-labelledby="photos">
          ${figures.photos.map(({ photo, views: number }) => this.#renderPhoto(photo, number))}
        </ul>
      `} ${figures.albums.length === 0 ? nothing : html`
        <h2 id="albums">${msg("Most viewed albums")}</h2>
        <ul class="tiles" aria-labelledby="albums">
          ${figures.albums.map(({ album, views: number }) =>
            html`
              <li>
                <latent-cover-tile
                  .to="${routeTo("albums", album.id)}"
                  .name="${album.name}"
                  .told="${views(number)}"
                  .cover="${album.cover?.id}"
                  .icon="${icons.album}"
                  .store="${this.store}"
                ></latent-cover-tile>
              </li>
            `
          )}
        </ul>
      `}
      <h2 id="visitors">${msg("Visitors")}</h2>
      ${this.#renderVisitors(figures)}
    `;
  }

  #renderPhoto(photo: PhotoSummary, number: number): TemplateResult {
    const address = addressOf({ ...routeTo("visits"), photo: photo.id });
    return html`
      <li>
        <a
          href="${address}"
          data-photo="${photo.id}"
          aria-label="${spokenName(photo)}, ${views(number)}"
          @click="${(event: MouseEvent) => this.#open(event, photo)}"
        >
          <latent-thumb .photo="${photo}" .store="${this.store}"></latent-thumb>
          <span class="told">${views(number)}</span>
        </a>
      </li>
    `;
  }

  #open(event: MouseEvent, photo: PhotoSummary): void {
    if (stays(event)) {
      event.preventDefault();
      tell(this, "photo-open", photo);
    }
  }

  #renderVisitors({ visitors }: Visits): TemplateResult {
    return html`
      <table aria-labelledby="visitors">
        <thead>
          <tr>
            <th scope="col">${msg("Name")}</th>
            <th scope="col">${msg("Views")}</th>
            <th scope="col">${msg("Last visit")}</th>
          </tr>
        </thead>
        <tbody>
          ${visitors.map(({ name, views: number, last }) =>
            html`
              <tr>
                <th scope="row">${name}</th>
                <td>${count(number)}</td>
                <td>${dayName(last)}</td>
              </tr>
            `
          )}
        </tbody>
      </table>
    `;
  }

  #renderAbout({ counting }: Visits): TemplateResult {
    return html`
      <h2>${msg("What is counted")}</h2>
      <p class="about">
        ${msg(
          "A view is a photo or an album that somebody with access has opened here; the same again within half an hour counts once. Your own views are not counted, and neither is what programs fetch over WebDAV.",
        )}
      </p>
      <p class="about">
        ${msg(
          "Totals by day are kept for a year, encrypted in the vault: no addresses, no times of day, and not who has seen which photo.",
        )}
      </p>
      <div class="actions">
        ${counting
          ? html`
            <button class="quiet" @click="${() => void this.#count(false)}">${msg("Stop counting")}</button>
          `
          : nothing}
        <button class="quiet" @click="${() => this.#askToForget()}">${msg("Forget all visits")}</button>
      </div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "latent-visits-page": VisitsPage;
  }
}
