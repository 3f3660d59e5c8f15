import { css, html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import { type Api, ApiError } from "../api/client.ts";
import { icons } from "../ui/icons.ts";
import { base, buttons, dialogs } from "../ui/styles.ts";

/** Locks the vault; asks once more where programs use it. Events: `locked`, and `problem` (detail: the error). */
@customElement("latent-lock-button")
export class LockButton extends LitElement {
  @property({ attribute: false })
  accessor api!: Api;
  /** What the button says; an icon alone where it is empty. */
  @property()
  accessor label = "";
  @state()
  private accessor users = "";
  @query("dialog")
  private accessor dialog!: HTMLDialogElement;

  static override readonly styles = [
    base,
    buttons,
    dialogs,
    css`
      dialog {
        padding: 24px;
        font-size: 1rem;
        white-space: normal;
      }

      h2 {
        margin-bottom: 8px;
      }

      .main {
        display: inline-flex;
        align-items: center;
        gap: 8px;
      }

      .choice {
        display: flex;
        flex-wrap: wrap;
        justify-content: flex-end;
        gap: 10px;
        margin-top: 20px;
      }
    `,
  ];

  async #lock(force: boolean): Promise<void> {
    try {
      await this.api.lock(force);
      this.dispatchEvent(new CustomEvent("locked"));
    } catch (error) {
      if (error instanceof ApiError && error.code === "force") {
        this.users = error.message;
        this.dialog.showModal();
      } else {
        this.dispatchEvent(new CustomEvent("problem", { detail: error }));
      }
    }
  }

  #lockAnyway(): void {
    this.dialog.close();
    void this.#lock(true);
  }

  protected override render(): TemplateResult {
    return html`
      ${this.label === ""
        ? html`
          <button class="icon" aria-label="Lock the vault" title="Lock the vault" @click="${() =>
            void this.#lock(false)}">
            ${icons.lock}
          </button>
        `
        : html`
          <button class="main" @click="${() => void this.#lock(false)}">${icons.lock}${this.label}</button>
        `}
      <dialog aria-labelledby="question" @keydown="${(event: KeyboardEvent) => event.stopPropagation()}">
        <h2 id="question">Lock it all the same?</h2>
        <p>${this.users === "" ? nothing : this.users}</p>
        <div class="choice">
          <button class="quiet" @click="${() => this.dialog.close()}">Cancel</button>
          <button class="main" @click="${this.#lockAnyway}">Lock anyway</button>
        </div>
      </dialog>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "latent-lock-button": LockButton;
  }
}
