import { msg, str } from "@lit/localize";
import { css, html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { DuplicateSet, PhotoDetails } from "../api/types.ts";
import { routeTo } from "../app/route.ts";
import { to } from "../app/to.ts";
import { tell } from "../app/tell.ts";
import { size } from "../photo/format.ts";
import "../photo/thumb.ts";
import type { ThumbnailStore } from "../photo/thumbnail-store.ts";
import { base, buttons } from "../ui/styles.ts";
import { albumsToJoin, gains, merged } from "./merge.ts";
import { othersOf } from "./resolve.ts";
import { folderOf } from "../photo/path.ts";
import { factsOf, roomOf, spoken } from "./words.ts";

/**
 * Photos that are the same or look alike, side by side: one is chosen to stay.
 *
 * Events: `keep` (detail: the Choice), `keep-all`; and those of a view.
 */
@customElement("latent-duplicate-set")
export class DuplicateSetElement extends LitElement {
  @property({ attribute: false })
  accessor set!: DuplicateSet;
  @property({ attribute: false })
  accessor store!: ThumbnailStore;
  /** Whether who looks at it may say that they are no duplicates. */
  @property({ type: Boolean })
  accessor decides = false;
  /** Whether something is being done with it. */
  @property({ type: Boolean })
  accessor busy = false;
  @state()
  private accessor chosen: string | undefined;

  static override readonly styles = [
    base,
    buttons,
    css`
      :host {
        display: grid;
        gap: 16px;
        padding: 18px 20px;
        border: 1px solid var(--line);
        border-radius: var(--corner-large);
        background: var(--raised);
      }

      fieldset {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(190px, 1fr));
        gap: 16px;
        min-width: 0;
        margin: 0;
        padding: 0;
        border: 0;
      }

      .photo {
        display: grid;
        grid-template-rows: auto auto 1fr;
        min-width: 0;
        overflow: hidden;
        border: 2px solid var(--line);
        border-radius: var(--corner-large);
      }

      .photo.kept {
        border-color: var(--accent);
      }

      .picture {
        position: relative;
        width: 100%;
        aspect-ratio: 4 / 3;
        padding: 0;
        border: 0;
        background: var(--sunken);
      }

      label {
        display: flex;
        align-items: center;
        gap: 10px;
        min-height: 44px;
        padding: 4px 12px;
        border-bottom: 1px solid var(--line);
        font-weight: 600;
        cursor: pointer;
      }

      input {
        flex: none;
        width: 18px;
        height: 18px;
        margin: 0;
        accent-color: var(--accent);
      }

      .facts {
        display: grid;
        align-content: start;
        gap: 6px;
        padding: 10px 12px 12px;
        font-size: var(--text-small);
      }

      .name {
        overflow-wrap: anywhere;
        font-weight: 600;
      }

      .facts a {
        color: var(--ink-soft);
        overflow-wrap: anywhere;
      }

      dl {
        display: grid;
        grid-template-columns: auto 1fr;
        gap: 2px 10px;
      }

      dt,
      .same {
        color: var(--ink-soft);
      }

      dd {
        overflow-wrap: anywhere;
      }

      .actions {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 10px;
      }

      .actions .quiet,
      .actions .main {
        min-height: 44px;
      }

      .gains {
        color: var(--ink-soft);
        font-size: var(--text-small);
      }

      @media (max-width: 599px) {
        :host {
          padding: 14px;
        }

        fieldset {
          grid-template-columns: repeat(2, minmax(0, 1fr));
          gap: 10px;
        }
      }
    `,
  ];

  /** The best, unless the reader has chosen another. */
  get #keep(): PhotoDetails {
    return this.set.photos.find(({ id }) => id === this.chosen) ?? this.set.photos[0]!;
  }

  protected override render(): TemplateResult {
    const keep = this.#keep;
    const others = othersOf({ set: this.set, keep });
    const room = size(roomOf(this.set, keep));
    const deletable = others.every(({ editable }) => editable);
    return html`
      <fieldset>
        <legend class="unseen">${msg("Which one stays")}</legend>
        ${this.set.photos.map((photo) => this.#renderPhoto(photo, photo.id === keep.id))}
      </fieldset>
      ${deletable ? this.#renderGains(keep, others) : nothing}
      <div class="actions">
        ${deletable
          ? html`
            <button
              class="main"
              aria-label="${msg(str`Keep this one, free ${room}: ${spoken(keep)}`)}"
              ?disabled="${this.busy}"
              @click="${() => this.dispatchEvent(new CustomEvent("keep", { detail: { set: this.set, keep } }))}"
            >
              ${msg(str`Keep this one, free ${room}`)}
            </button>
          `
          : html`
            <p class="gains">${msg("You may see these photos, but not delete all of them.")}</p>
          `} ${this.decides
          ? html`
            <button
              class="quiet"
              aria-label="${msg(str`Keep all: ${spoken(keep)}`)}"
              ?disabled="${this.busy}"
              @click="${() => this.dispatchEvent(new CustomEvent("keep-all"))}"
            >
              ${msg("Keep all")}
            </button>
          `
          : nothing}
      </div>
    `;
  }

  #renderGains(keep: PhotoDetails, others: readonly PhotoDetails[]): TemplateResult | typeof nothing {
    const gained = gains(merged(keep, others), albumsToJoin(this.set, keep).length);
    return gained.length === 0 ? nothing : html`
      <p class="gains">${msg(str`It is given what the others have: ${gained.join(" · ")}`)}</p>
    `;
  }

  #renderPhoto(photo: PhotoDetails, kept: boolean): TemplateResult {
    const folder = folderOf(photo.path);
    return html`
      <div class="photo ${kept ? "kept" : ""}">
        <button
          class="picture"
          data-photo="${photo.id}"
          aria-label="${msg(str`Open ${spoken(photo)}`)}"
          @click="${() => tell(this, "photo-open", photo)}"
        >
          <latent-thumb .photo="${photo}" .store="${this.store}"></latent-thumb>
        </button>
        <label>
          <input
            type="radio"
            name="keep"
            aria-label="${msg(str`Keep ${spoken(photo)}`)}"
            .checked="${kept}"
            @change="${() => (this.chosen = photo.id)}"
          />
          ${kept ? msg("Stays") : msg("Keep")}
        </label>
        <div class="facts">
          <p class="name">${photo.name}</p>
          ${folder === "" ? nothing : html`
            <p><a ${to(routeTo("folders", folder))}>${folder}</a></p>
          `}
          <dl>
            ${factsOf(photo, this.set.photos).map(({ name, text, differs }) =>
              html`
                <dt>${name}</dt>
                <dd class="${differs ? "" : "same"}">${text}</dd>
              `
            )}
          </dl>
        </div>
      </div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "latent-duplicate-set": DuplicateSetElement;
  }
}
