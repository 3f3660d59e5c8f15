import { msg, str } from "@lit/localize";
import { css, html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { Api } from "../api/client.ts";
import type { Change } from "../api/types.ts";
import { plural } from "../language/plural.ts";
import { count } from "../photo/format.ts";
import type { Selection } from "../timeline/selection.ts";
import { icons } from "../ui/icons.ts";
import { isWriting } from "../ui/keys.ts";
import { base, buttons } from "../ui/styles.ts";
import "./caption-form.ts";
import { heart, heartStyles } from "./heart.ts";
import "./place-form.ts";
import "./shift-form.ts";
import "./stars.ts";
import "./tag-form.ts";

type Part = "rating" | "tags" | "caption" | "date" | "place";

const PARTS = [
  ["rating", msg("Rate"), icons.star],
  ["tags", msg("Add or remove tags"), icons.tag],
  ["caption", msg("Write a caption"), icons.words],
  ["date", msg("Move the dates"), icons.calendar],
  ["place", msg("Set the place"), icons.pin],
] as const;

/**
 * What can be done with the photos that are selected; in the place of the header.
 *
 * Events: `photo-edit` (detail: the change), `add-to-album`, `photos-delete`, `selection-clear`.
 */
@customElement("latent-selection-bar")
export class SelectionBar extends LitElement {
  @property({ attribute: false })
  accessor api!: Api;
  @property({ attribute: false })
  accessor selection!: Selection;
  @state()
  private accessor open: Part | undefined;
  readonly #shortcut = (event: KeyboardEvent) => this.#keyDown(event);

  static override readonly styles = [
    base,
    buttons,
    heartStyles,
    css`
      :host {
        position: fixed;
        inset: 0 0 auto;
        z-index: 4;
        color: var(--ink);
      }

      .bar {
        display: flex;
        align-items: center;
        gap: 4px;
        height: var(--header);
        padding: 0 var(--side);
        border-bottom: 1px solid var(--line);
        background: var(--raised);
      }

      .count {
        flex: 1;
        min-width: 0;
        overflow: hidden;
        padding-left: 8px;
        font-weight: 600;
        text-overflow: ellipsis;
        white-space: nowrap;
      }

      .tools {
        display: flex;
        gap: inherit;
        min-width: 0;
        overflow-x: auto;
        scrollbar-width: none;
      }

      .card {
        position: absolute;
        top: calc(100% + 8px);
        right: var(--side);
        width: min(380px, calc(100vw - 2 * var(--side)));
        padding: 16px;
        border: 1px solid var(--line);
        border-radius: var(--corner-large);
        background: var(--raised);
        box-shadow: var(--shadow);
      }

      .card.small {
        width: auto;
        padding: 6px 10px;
      }

      @media (max-width: 599px) {
        .bar {
          gap: 0;
          padding: 0 4px;
        }

        .count {
          flex: none;
          min-width: 2.5rem;
          padding-left: 0;
        }

        .word {
          display: none;
        }
      }
    `,
  ];

  override connectedCallback(): void {
    super.connectedCallback();
    this.setAttribute("role", "toolbar");
    this.setAttribute("aria-label", msg("Selected photos"));
    window.addEventListener("keydown", this.#shortcut);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener("keydown", this.#shortcut);
  }

  #keyDown(event: KeyboardEvent): void {
    if (isWriting(event) || event.ctrlKey || event.metaKey || event.altKey || this.closest("[inert]") !== null) {
      return;
    }
    if (event.key === "Escape") {
      void (this.open === undefined ? this.#clear() : this.#close());
    } else if (event.key === "f") {
      this.#love();
    } else if (event.key === "Delete") {
      this.#delete();
    } else if (/^[0-5]$/.test(event.key)) {
      this.#edit({ rating: Number(event.key) });
    }
  }

  #edit(change: Change): void {
    this.dispatchEvent(new CustomEvent("photo-edit", { detail: change }));
  }

  #love(): void {
    this.#edit({ favorite: !this.#allLoved });
  }

  #delete(): void {
    this.dispatchEvent(new CustomEvent("photos-delete"));
  }

  get #allArchived(): boolean {
    return this.selection.photos.every(({ archived }) => archived);
  }

  get #allLoved(): boolean {
    return this.selection.photos.every(({ favorite }) => favorite);
  }

  #clear(): void {
    this.dispatchEvent(new CustomEvent("selection-clear"));
  }

  /** The focus is where it was before the form. */
  readonly #close = async (): Promise<void> => {
    const part = this.open;
    this.open = undefined;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(`[data-part=${part}]`)?.focus();
  };

  readonly #save = (event: CustomEvent<Change>): void => {
    this.#edit(event.detail);
    void this.#close();
  };

  protected override render(): TemplateResult {
    const loved = this.#allLoved;
    const archived = this.#allArchived;
    const { size } = this.selection;
    const spoken = plural(size, {
      one: msg(str`${count(size)} photo selected`),
      other: msg(str`${count(size)} photos selected`),
    });
    return html`
      <div class="bar">
        <button class="icon" aria-label="${msg("Select none")}" title="${msg("Select none (Esc)")}" @click="${this
          .#clear}">
          ${icons.clear}
        </button>
        <span class="count" role="status" aria-label="${spoken}">${msg(html`
          ${size}<span class="word"> selected</span>
        `)}</span>
        <div class="tools">
          ${heart(loved, () => this.#love())}
          <button
            class="icon"
            aria-label="${msg("Add to an album")}"
            title="${msg("Add to an album")}"
            @click="${() => this.dispatchEvent(new CustomEvent("add-to-album"))}"
          >
            ${icons.album}
          </button>
          <button
            class="icon"
            aria-label="${archived ? msg("Take out of the archive") : msg("Move to the archive")}"
            title="${archived ? msg("Take out of the archive") : msg("Move to the archive")}"
            @click="${() => this.#edit({ archived: !archived })}"
          >
            ${archived ? icons.unarchive : icons.archive}
          </button>
          <button class="icon" aria-label="${msg("Delete")}" title="${msg("Delete (Del)")}" @click="${() =>
            this.#delete()}">
            ${icons.trash}
          </button>
          ${PARTS.map(([part, label, icon]) =>
            html`
              <button
                class="icon"
                data-part="${part}"
                aria-label="${label}"
                aria-expanded="${this.open === part ? "true" : "false"}"
                title="${label}"
                @click="${() => (this.open = this.open === part ? undefined : part)}"
              >
                ${icon}
              </button>
            `
          )}
        </div>
      </div>
      ${this.open === undefined ? nothing : html`
        <div class="card ${this.open === "rating" ? "small" : ""}">${this.#renderForm(this.open)}</div>
      `}
    `;
  }

  #renderForm(part: Part): TemplateResult {
    switch (part) {
      case "rating":
        return html`
          <latent-stars @rate="${(event: CustomEvent<number>) => {
            this.#edit({ rating: event.detail });
            void this.#close();
          }}"></latent-stars>
        `;
      case "tags":
        return html`
          <latent-tag-form
            action="${msg("Add")}"
            removes
            .api="${this.api}"
            @save="${this.#save}"
            @cancel="${this
              .#close}"
          ></latent-tag-form>
        `;
      case "caption":
        return html`
          <latent-caption-form @save="${this.#save}" @cancel="${this.#close}"></latent-caption-form>
        `;
      case "date":
        return html`
          <latent-shift-form action="${msg("Move")}" @save="${this.#save}" @cancel="${this.#close}"></latent-shift-form>
        `;
      case "place":
        return html`
          <latent-place-form removable @save="${this.#save}" @cancel="${this.#close}"></latent-place-form>
        `;
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "latent-selection-bar": SelectionBar;
  }
}
