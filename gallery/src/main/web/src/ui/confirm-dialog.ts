import { msg } from "@lit/localize";
import { html, LitElement, type TemplateResult } from "lit";
import { customElement, property, query } from "lit/decorators.js";
import { Attempt } from "./attempt.ts";
import "./dialog.ts";
import type { Dialog } from "./dialog.ts";
import { base, buttons, forms } from "./styles.ts";

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
  @query("latent-dialog")
  private accessor dialog!: Dialog;
  readonly #attempt = new Attempt(this);

  static override readonly styles = [base, buttons, forms];

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
      <latent-dialog heading="${heading}">
        <form @submit="${this.#submit}">
          <p>${text}</p>
          <p class="problem" role="alert" ?hidden="${this.#attempt.problem === ""}">${this.#attempt.problem}</p>
          <div class="actions">
            <button class="quiet" type="button" autofocus @click="${() => this.dialog.close()}">${msg(
              "Cancel",
            )}</button>
            <button class="main" ?disabled="${this.#attempt.busy}">${action}</button>
          </div>
        </form>
      </latent-dialog>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "latent-confirm-dialog": ConfirmDialog;
  }
}
