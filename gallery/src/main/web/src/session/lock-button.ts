import { msg } from "@lit/localize";
import { css, html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { type Api, ApiError } from "../api/client.ts";
import { tell } from "../app/tell.ts";
import "../ui/confirm-dialog.ts";
import type { Question } from "../ui/confirm-dialog.ts";
import { icons } from "../ui/icons.ts";
import { base, buttons } from "../ui/styles.ts";

/** Locks the vault; asks once more where programs use it. Events: `locked`, and `problem` (detail: the error). */
@customElement("latent-lock-button")
export class LockButton extends LitElement {
  @property({ attribute: false })
  accessor api!: Api;
  /** What the button says; an icon alone where it is empty. */
  @property()
  accessor label = "";
  @state()
  private accessor question: Question | undefined;

  static override readonly styles = [
    base,
    buttons,
    css`
      .main {
        display: inline-flex;
        align-items: center;
        gap: 8px;
      }
    `,
  ];

  async #lock(): Promise<void> {
    try {
      await this.api.lock(false);
      tell(this, "locked");
    } catch (error) {
      if (error instanceof ApiError && error.code === "force") {
        this.question = this.#ask(error.message);
      } else {
        tell(this, "problem", error);
      }
    }
  }

  #ask(users: string): Question {
    return {
      heading: msg("Lock it all the same?"),
      text: users,
      action: msg("Lock anyway"),
      act: async () => {
        await this.api.lock(true);
        tell(this, "locked");
      },
    };
  }

  protected override render(): TemplateResult {
    return html`
      ${this.label === ""
        ? html`
          <button class="icon" aria-label="${msg("Lock the vault")}" title="${msg("Lock the vault")}" @click="${this
            .#lock}">
            ${icons.lock}
          </button>
        `
        : html`
          <button class="main" @click="${this.#lock}">${icons.lock}${this.label}</button>
        `} ${this.question === undefined ? nothing : html`
        <latent-confirm-dialog
          .question="${this.question}"
          @dialog-close="${() => (this.question = undefined)}"
        ></latent-confirm-dialog>
      `}
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "latent-lock-button": LockButton;
  }
}
