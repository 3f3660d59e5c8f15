import { msg } from "@lit/localize";
import { css, html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property, query } from "lit/decorators.js";
import { icons } from "./icons.ts";
import { base, buttons } from "./styles.ts";

/**
 * The frame of what is shown above the page until it is closed. It is open for as long as it is there, and what is in it that has `autofocus` gets the keys first.
 *
 * Events: `dialog-close`, also heard at each component that has the frame within its own.
 */
@customElement("latent-dialog")
export class Dialog extends LitElement {
  @property()
  accessor heading = "";
  /** Whether it has a button of its own to close it; Escape does always. */
  @property({ type: Boolean })
  accessor closable = false;
  @query("dialog")
  private accessor dialog!: HTMLDialogElement;

  static override readonly styles = [
    base,
    buttons,
    css`
      dialog {
        width: min(100% - 24px, 460px);
        max-height: calc(100dvh - 24px);
        padding: 20px 24px 24px;
        border: 1px solid var(--line);
        border-radius: var(--corner-large);
        background: var(--raised);
        color: var(--ink);
        font-size: 1rem;
        white-space: normal;
      }

      dialog::backdrop {
        background: rgb(0 0 0 / 50%);
      }

      header {
        display: flex;
        align-items: center;
        justify-content: space-between;
        margin-bottom: 14px;
      }

      .icon {
        margin: -4px -8px -4px 0;
      }

      h2 {
        font-size: var(--text-title);
        font-weight: 650;
        letter-spacing: -0.015em;
        overflow-wrap: anywhere;
      }
    `,
  ];

  override firstUpdated(): void {
    this.dialog.showModal();
    this.querySelector<HTMLElement>("[autofocus]")?.focus();
  }

  close(): void {
    this.dialog.close();
  }

  protected override render(): TemplateResult {
    return html`
      <dialog
        aria-labelledby="title"
        @close="${() => this.dispatchEvent(new CustomEvent("dialog-close", { composed: true }))}"
        @keydown="${(event: KeyboardEvent) => event.stopPropagation()}"
      >
        <header>
          <h2 id="title">${this.heading}</h2>
          ${this.closable
            ? html`
              <button class="icon" aria-label="${msg("Close")}" title="${msg("Close")}" @click="${this.close}">${icons
                .clear}</button>
            `
            : nothing}
        </header>
        <slot></slot>
      </dialog>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "latent-dialog": Dialog;
  }
}
