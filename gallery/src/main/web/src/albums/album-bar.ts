import { msg } from "@lit/localize";
import { css, html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import { icons } from "../ui/icons.ts";
import { base, buttons } from "../ui/styles.ts";

/** What can be done with selected photos as those of an album. Events: `cover`, `earlier`, `later`, `leave`. */
@customElement("latent-album-bar")
export class AlbumBar extends LitElement {
  /** Of the photos that are selected. */
  @property({ attribute: false })
  accessor number = 0;
  @property({ type: Boolean })
  accessor movable = false;
  /** A smart album has what it finds: nothing can be taken from it. */
  @property({ type: Boolean })
  accessor smart = false;

  static override readonly styles = [
    base,
    buttons,
    css`
      :host {
        position: fixed;
        top: calc(var(--header) + 8px);
        left: 50%;
        z-index: 4;
        max-width: calc(100vw - 16px);
        transform: translateX(-50%);
      }

      div {
        display: flex;
        gap: 4px;
        padding: 6px;
        border: 1px solid var(--line);
        border-radius: var(--corner-large);
        background: var(--raised);
        box-shadow: var(--shadow);
      }

      button {
        display: inline-flex;
        align-items: center;
        gap: 8px;
        min-height: 44px;
        padding: 0 12px;
        border: 0;
        border-radius: var(--corner-middle);
        background: transparent;
        font-size: var(--text-small);
        white-space: nowrap;
      }

      button:hover {
        background: var(--sunken);
      }

      button svg {
        width: 18px;
        height: 18px;
      }

      @media (max-width: 599px) {
        button span {
          display: none;
        }
      }
    `,
  ];

  #renderButton(event: string, label: string, icon: TemplateResult): TemplateResult {
    return html`
      <button aria-label="${label}" title="${label}" @click="${() => this.dispatchEvent(new CustomEvent(event))}">
        ${icon}<span>${label}</span>
      </button>
    `;
  }

  protected override render(): TemplateResult {
    return html`
      <div role="toolbar" aria-label="${msg("In this album")}">
        ${this.number === 1 ? this.#renderButton("cover", msg("Set as cover"), icons.picture) : nothing} ${this.movable
          ? html`
            ${this.#renderButton("earlier", msg("Move earlier"), icons.previous)} ${this.#renderButton(
              "later",
              msg("Move later"),
              icons.next,
            )}
          `
          : nothing} ${this.smart ? nothing : this.#renderButton("leave", msg("Remove from album"), icons.clear)}
      </div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "latent-album-bar": AlbumBar;
  }
}
