import { msg, str } from "@lit/localize";
import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { repeat } from "lit/directives/repeat.js";
import type { AlbumPhotos } from "../albums/album-photos.ts";
import { failed, type Said } from "../albums/said.ts";
import { ShownPhotos } from "../albums/shown-photos.ts";
import type { Api } from "../api/client.ts";
import { duplicates, keepApart, type Likeness, undoApart } from "../api/duplicates.ts";
import type { Duplicates, DuplicateSet, PhotoPage, PhotoSummary } from "../api/types.ts";
import { type Route, routeTo } from "../app/route.ts";
import { tell } from "../app/tell.ts";
import type { View } from "../app/view.ts";
import { count, size } from "../photo/format.ts";
import type { ThumbnailStore } from "../photo/thumbnail-store.ts";
import "../ui/confirm-dialog.ts";
import type { Question } from "../ui/confirm-dialog.ts";
import { icons } from "../ui/icons.ts";
import "../ui/notice.ts";
import { parts, partsStyles } from "../ui/parts.ts";
import { pageStyles } from "../ui/page.styles.ts";
import { base, buttons } from "../ui/styles.ts";
import "./duplicate-set.ts";
import { type Choice, othersOf, resolve } from "./resolve.ts";
import { roomOf, summary } from "./words.ts";

const PARTS: readonly (readonly [Route, string])[] = [
  [routeTo("duplicates"), msg("Exact copies")],
  [routeTo("duplicates", "alike"), msg("Look alike")],
];

/** So many sets are shown at a time; the next come as these are resolved. */
const AT_ONCE = 50;

/** Photos that are there more than once, in sets of which one stays. */
@customElement("latent-duplicates-page")
export class DuplicatesPage extends LitElement implements View {
  @property({ attribute: false })
  accessor api!: Api;
  @property({ attribute: false })
  accessor route: Route = routeTo("duplicates");
  @property({ attribute: false })
  accessor store!: ThumbnailStore;
  @state()
  private accessor known: Duplicates | undefined;
  @state()
  private accessor question: Question | undefined;
  @state()
  private accessor busy = false;
  /** What the viewer turns through. */
  readonly #photos = new ShownPhotos(this);

  static override readonly styles = [
    base,
    buttons,
    pageStyles,
    partsStyles,
    css`
      :host {
        max-width: 1100px;
        padding: 12px 0 24px;
      }

      .head {
        justify-content: space-between;
        padding-top: 0;
      }

      .head p {
        color: var(--ink-soft);
      }

      .head .quiet {
        min-height: 44px;
      }

      .sets {
        display: grid;
        gap: 16px;
        list-style: none;
      }
    `,
  ];

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has("route") && (this.known === undefined || changed.get("route")?.id !== this.route.id)) {
      this.known = undefined;
      this.#photos.clear();
      this.refresh();
    }
  }

  get #likeness(): Likeness {
    return this.route.id === "alike" ? "alike" : "same";
  }

  get sequence(): AlbumPhotos | undefined {
    return this.#photos.sequence;
  }

  refresh(): void {
    const asked = duplicates(this.api, this.#likeness, AT_ONCE);
    this.#photos.load(async () => photosOf(await asked), asked, (known) => (this.known = known))
      .catch((error: unknown) => failed(this, error));
  }

  reveal({ id }: PhotoSummary): void {
    for (const set of this.renderRoot.querySelectorAll("latent-duplicate-set")) {
      set.renderRoot.querySelector<HTMLElement>(`[data-photo="${id}"]`)?.focus();
    }
  }

  async #resolve(choices: readonly Choice[]): Promise<void> {
    this.busy = true;
    try {
      tell(this, "said", await resolve(this.api, choices));
    } finally {
      this.busy = false;
      this.refresh();
    }
  }

  #keep(choice: Choice): void {
    this.#resolve([choice]).catch((error: unknown) => failed(this, error));
  }

  #askToKeepBest(choices: readonly Choice[]): void {
    const sets = count(choices.length);
    const gone = count(choices.flatMap(othersOf).length);
    const room = size(choices.reduce((sum, { set, keep }) => sum + roomOf(set, keep), 0));
    this.question = {
      heading: msg("Keep the best of each?"),
      text: msg(
        str`Of ${sets} sets the first photo stays, with what is said of the others. ${gone} photos, ${room}, go to the trash, where they can be had back.`,
      ),
      action: msg("Keep the best"),
      act: () => this.#resolve(choices),
    };
  }

  async #keepAll({ photos }: DuplicateSet): Promise<void> {
    try {
      const undo = await keepApart(this.api, this.#likeness, photos.map(({ id }) => id));
      const said: Said = {
        text: msg("All stay, and are not shown here again."),
        undo: () => undoApart(this.api, undo),
      };
      tell(this, "said", said);
      this.refresh();
    } catch (error) {
      failed(this, error);
    }
  }

  protected override render(): TemplateResult {
    const { known, question } = this;
    return html`
      <h1>${msg("Duplicates")}</h1>
      ${parts(msg("Kinds of duplicates"), this.route, PARTS)} ${known === undefined
        ? nothing
        : known.sets.length === 0
        ? this.#renderNone()
        : this.#renderAll(known)} ${question === undefined ? nothing : html`
        <latent-confirm-dialog
          .question="${question}"
          @dialog-close="${() => (this.question = undefined)}"
        ></latent-confirm-dialog>
      `}
    `;
  }

  #renderNone(): TemplateResult {
    return html`
      <latent-notice heading="${msg("No duplicates")}">
        <span slot="icon">${icons.check}</span>
        <p>${this.#likeness === "same" ? msg("No photo is here twice.") : msg("No two photos look alike.")}</p>
      </latent-notice>
    `;
  }

  #renderAll({ sets, total, bytes, editable }: Duplicates): TemplateResult {
    const best = sets.map((set) => ({ set, keep: set.photos[0]! }))
      .filter((choice) => othersOf(choice).every((photo) => photo.editable));
    return html`
      <div class="head">
        <p role="status">${summary(total, bytes)}</p>
        ${best.length < 2 || this.#likeness === "alike" ? nothing : html`
          <button class="quiet" ?disabled="${this.busy}" @click="${() => this.#askToKeepBest(best)}">
            ${msg("Keep the best of each")}
          </button>
        `}
      </div>
      <ul class="sets">
        ${repeat(sets, (set) => set.photos.map(({ id }) => id).join(), (set) =>
          html`
            <li>
              <latent-duplicate-set
                .set="${set}"
                .store="${this.store}"
                ?decides="${editable}"
                ?busy="${this.busy}"
                @keep="${({ detail }: CustomEvent<Choice>) => this.#keep(detail)}"
                @keep-all="${() => void this.#keepAll(set)}"
              ></latent-duplicate-set>
            </li>
          `)}
      </ul>
    `;
  }
}

function photosOf({ sets }: Duplicates): PhotoPage {
  const photos = sets.flatMap((set) => set.photos);
  return { photos, total: photos.length };
}

declare global {
  interface HTMLElementTagNameMap {
    "latent-duplicates-page": DuplicatesPage;
  }
}
