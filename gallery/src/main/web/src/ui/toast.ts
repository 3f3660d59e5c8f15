import { msg } from "@lit/localize";
import { css, html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import { icons } from "./icons.ts";
import { base, buttons } from "./styles.ts";

/** A sentence about what was done, over everything, until it is closed. Events: `undo`, `toast-close`. */
@customElement("latent-toast")
export class Toast extends LitElement {
  @property()
  accessor text = "";
  @property({ type: Boolean })
  accessor undoable = false;

  static override readonly styles = [
    base,
    buttons,
    css`
      :host {
        position: fixed;
        bottom: calc(20px + env(safe-area-inset-bottom));
        left: 50%;
        z-index: 30;
        width: max-content;
        max-width: calc(100vw - 24px);
        transform: translateX(-50%);
        pointer-events: none;
      }

      div {
        display: flex;
        align-items: center;
        gap: 4px;
        padding: 4px 4px 4px 18px;
        border-radius: var(--corner-middle);
        background: light-dark(#2a2725, #f3efeb);
        box-shadow: var(--shadow);
        color: light-dark(#f6f2ee, #1b1918);
        font-size: var(--text-small);
        pointer-events: auto;
      }

      p {
        flex: 1;
        min-width: 0;
        padding: 8px 8px 8px 0;
        line-height: 1.35;
        overflow-wrap: anywhere;
      }

      @media (max-width: 759px) {
        :host {
          bottom: calc(var(--bar) + 12px + env(safe-area-inset-bottom));
        }
      }

      .undo {
        min-height: 40px;
        padding: 0 12px;
        border: 0;
        border-radius: var(--corner-small);
        background: transparent;
        color: light-dark(#ff9d75, #b93a10);
        font-weight: 650;
      }

      .undo:hover {
        background: color-mix(in srgb, currentColor 14%, transparent);
      }
    `,
  ];

  #tell(name: string): void {
    this.dispatchEvent(new CustomEvent(name));
  }

  protected override render(): TemplateResult {
    return html`
      <div ?hidden="${this.text === ""}">
        <p role="status">${this.text}</p>
        ${this.undoable
          ? html`
            <button class="undo" title="${msg("Undo (Ctrl+Z)")}" @click="${() => this.#tell("undo")}">${msg(
              "Undo",
            )}</button>
          `
          : nothing}
        <button class="icon" aria-label="${msg("Close")}" @click="${() => this.#tell("toast-close")}">${icons
          .clear}</button>
      </div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "latent-toast": Toast;
  }
}
