import { msg } from "@lit/localize";
import { css, html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property, query } from "lit/decorators.js";
import { OWNER } from "../api/client.ts";
import { base, buttons, fields, forms } from "../ui/styles.ts";

export interface Confirmed {
  /** What was named; empty where nothing is to be. */
  readonly label: string;
  readonly passphrase: string;
}

/** Asks for the password again, and for the name of what there is to be. Events: `confirm` (detail: Confirmed), `give-up`. */
@customElement("latent-confirm-form")
export class ConfirmForm extends LitElement {
  @property({ attribute: false })
  accessor user = "";
  /** What the button says. */
  @property({ attribute: false })
  accessor action = "";
  /** What the name is asked for with. */
  @property({ attribute: false })
  accessor question = msg("What do you call this device?");
  /** An example of a name; without one there is nothing to be named. */
  @property({ attribute: false })
  accessor example = "";
  @property({ type: Boolean })
  accessor busy = false;
  @query("#label")
  private accessor label!: HTMLInputElement | null;
  @query("#password")
  private accessor password!: HTMLInputElement;

  static override readonly styles = [
    base,
    buttons,
    fields,
    forms,
    css`
      form {
        padding: 16px;
        border-radius: var(--corner-middle);
        background: var(--sunken);
      }

      .actions {
        justify-content: flex-start;
      }
    `,
  ];

  override firstUpdated(): void {
    (this.label ?? this.password).focus();
  }

  #submit(event: SubmitEvent): void {
    event.preventDefault();
    if (!this.busy) {
      const detail = { label: this.label?.value.trim() ?? "", passphrase: this.password.value };
      this.dispatchEvent(new CustomEvent<Confirmed>("confirm", { detail }));
    }
  }

  protected override render(): TemplateResult {
    return html`
      <form @submit="${this.#submit}">
        <slot></slot>
        ${this.example === "" ? nothing : html`
          <div class="field">
            <label for="label">${this.question}</label>
            <input
              id="label"
              required
              maxlength="100"
              autocomplete="off"
              placeholder="${this.example}"
              ?readonly="${this.busy}"
            />
          </div>
        `}
        <div class="field">
          <label for="password">${this.user === OWNER ? msg("The vault’s passphrase") : msg("Your password")}</label>
          <input id="password" type="password" required autocomplete="current-password" ?readonly="${this.busy}" />
        </div>
        <div class="actions">
          <button class="main" type="submit" ?disabled="${this.busy}">${this.busy
            ? msg("One moment…")
            : this.action}</button>
          <button class="quiet" type="button" @click="${() => this.dispatchEvent(new CustomEvent("give-up"))}">
            ${msg("Cancel")}
          </button>
        </div>
      </form>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "latent-confirm-form": ConfirmForm;
  }
}
