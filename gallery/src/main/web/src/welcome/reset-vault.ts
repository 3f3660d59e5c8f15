import { msg, str } from "@lit/localize";
import { css, html, LitElement, type TemplateResult } from "lit";
import { customElement, property, query } from "lit/decorators.js";
import type { Api } from "../api/client.ts";
import { type KnownVault, reset } from "../api/welcome.ts";
import { tell } from "../app/tell.ts";
import { Attempt } from "../ui/attempt.ts";
import { base, buttons, fields } from "../ui/styles.ts";
import { visible } from "./names.ts";
import { submit } from "./new-passphrase.ts";
import { steps } from "./welcome.styles.ts";

/** Puts a vault under a new passphrase, by its recovery key. Events: `reset`, `home`. */
@customElement("latent-reset-vault")
export class ResetVault extends LitElement {
  @property({ attribute: false })
  accessor api!: Api;
  @property({ attribute: false })
  accessor vault!: KnownVault;
  @query("textarea")
  private accessor key!: HTMLTextAreaElement;
  readonly #attempt = new Attempt(this);

  static override readonly styles = [
    base,
    buttons,
    fields,
    steps,
    css`
      textarea {
        display: block;
        width: 100%;
        min-height: 8.5em;
        padding: 12px 16px;
        border: 1px solid var(--line);
        border-radius: var(--corner-middle);
        background: var(--raised);
        color: var(--ink);
        font: inherit;
        font-family: var(--mono);
        resize: vertical;
      }
    `,
  ];

  override firstUpdated(): void {
    this.key.focus();
  }

  async #submit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const chosen = this.renderRoot.querySelector("latent-new-passphrase")?.value();
    if (chosen === undefined || this.#attempt.busy) {
      return;
    }
    await this.#attempt.run(async () => {
      await reset(this.api, this.vault.path, this.key.value, chosen);
      this.key.value = "";
      tell(this, "reset");
    });
  }

  protected override render(): TemplateResult {
    const { busy, problem } = this.#attempt;
    return html`
      <form @submit="${this.#submit}" @entered="${submit}" aria-labelledby="title">
        <div class="lead">
          <h2 id="title">${msg(str`A new passphrase for ${visible(this.vault.name)}`)}</h2>
          <p>
            ${msg(
              "With the recovery key from your paper. Afterwards the vault opens with the new passphrase alone, without a key file. The recovery key stays the same. An older copy of the vault’s folder still opens with the old passphrase.",
            )}
          </p>
        </div>
        <div class="field">
          <label for="key">${msg("Recovery key")}</label>
          <textarea
            id="key"
            autocomplete="off"
            autocapitalize="none"
            spellcheck="false"
            aria-describedby="failure"
            ?readonly="${busy}"
          ></textarea>
        </div>
        <latent-new-passphrase .api="${this.api}" ?busy="${busy}"></latent-new-passphrase>
        <p class="problem" id="failure" role="alert">${problem}</p>
        <div class="choice">
          <button class="quiet" type="button" ?disabled="${busy}" @click="${() => tell(this, "home")}">${msg(
            "Back",
          )}</button>
          <button class="main" type="submit" ?disabled="${busy}">
            ${busy ? msg("Setting it…") : msg("Set the passphrase")}
          </button>
        </div>
      </form>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "latent-reset-vault": ResetVault;
  }
}
