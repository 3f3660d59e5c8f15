import { css, html, LitElement, type TemplateResult } from "lit";
import { customElement, property, query } from "lit/decorators.js";
import { Attempt } from "../ui/attempt.ts";
import { base, buttons, dialogs } from "../ui/styles.ts";

/** What is to be confirmed. */
export interface Question {
  readonly heading: string;
  readonly text: string;
  readonly action: string;
  /** Rejects where it cannot be done: the dialog says why, and stays. */
  readonly act: () => Promise<void>;
}

/** Asks before something is done that cannot be taken back. Events: `dialog-close`, `problem` (detail: the error). */
@customElement("latent-confirm-dialog")
export class ConfirmDialog extends LitElement {
  @property({ attribute: false })
  accessor question!: Question;
  @query("dialog")
  private accessor dialog!: HTMLDialogElement;
  readonly #attempt = new Attempt(this);

  static override readonly styles = [
    base,
    buttons,
    dialogs,
    css`
      form {
        display: grid;
        gap: 16px;
      }

      .actions {
        display: flex;
        flex-wrap: wrap;
        justify-content: flex-end;
        gap: 10px;
      }

      .actions .quiet {
        min-height: 44px;
      }
    `,
  ];

  override firstUpdated(): void {
    this.dialog.showModal();
  }

  #submit(event: SubmitEvent): void {
    event.preventDefault();
    if (!this.#attempt.busy) {
      void this.#attempt.run(async () => {
        await this.question.act();
        this.dialog.close();
      });
    }
  }

  protected override render(): TemplateResult {
    const { heading, text, action } = this.question;
    return html`
      <dialog
        aria-labelledby="title"
        @close="${() => this.dispatchEvent(new CustomEvent("dialog-close"))}"
        @keydown="${(event: KeyboardEvent) => event.stopPropagation()}"
      >
        <form @submit="${this.#submit}">
          <h2 id="title">${heading}</h2>
          <p>${text}</p>
          <p class="problem" role="alert" ?hidden="${this.#attempt.problem === ""}">${this.#attempt.problem}</p>
          <div class="actions">
            <button class="quiet" type="button" @click="${() => this.dialog.close()}">Cancel</button>
            <button class="main" ?disabled="${this.#attempt.busy}">${action}</button>
          </div>
        </form>
      </dialog>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "latent-confirm-dialog": ConfirmDialog;
  }
}
