import { msg, str } from "@lit/localize";
import { css, html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import type { Api } from "../api/client.ts";
import type { KnownVault } from "../api/welcome.ts";
import { tell } from "../app/tell.ts";
import { Attempt } from "../ui/attempt.ts";
import { base, buttons, fields } from "../ui/styles.ts";
import { visible } from "./names.ts";
import { open } from "./opening.ts";
import { secretField } from "./secret-field.ts";
import { steps } from "./welcome.styles.ts";

/** Unlocks a vault. Events: `signed-in`, `home`, `forgotten` where the passphrase is. */
@customElement("latent-unlock-vault")
export class UnlockVault extends LitElement {
  @property({ attribute: false })
  accessor api!: Api;
  @property({ attribute: false })
  accessor vault!: KnownVault;
  /** Whether it can be a drive here. */
  @property({ type: Boolean })
  accessor drive = false;
  @state()
  private accessor legible = false;
  @state()
  private accessor withKeyFile = false;
  @query("#passphrase")
  private accessor passphrase!: HTMLInputElement;
  @query("#key-file")
  private accessor keyFile!: HTMLInputElement | null;
  @query("#drive")
  private accessor asDrive!: HTMLInputElement | null;
  readonly #attempt = new Attempt(this);

  static override readonly styles = [
    base,
    buttons,
    fields,
    steps,
    css`
      .more {
        display: grid;
        gap: 10px;
        justify-items: start;
      }

      .more .field {
        width: 100%;
      }
    `,
  ];

  override firstUpdated(): void {
    this.passphrase.focus();
  }

  async #submit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const passphrase = this.passphrase.value;
    if (passphrase === "") {
      this.#attempt.say(msg("Type the vault’s passphrase."));
    } else if (!this.#attempt.busy) {
      await this.#open(passphrase);
    }
  }

  async #open(passphrase: string): Promise<void> {
    await this.#attempt.run(async () => {
      const keyFile = this.keyFile?.value.trim() || undefined;
      const drive = this.asDrive?.checked ?? false;
      await open(this.api, { path: this.vault.path, passphrase, keyFile, drive });
      this.passphrase.value = "";
      tell(this, "signed-in");
    });
    this.passphrase.select();
  }

  protected override render(): TemplateResult {
    const { busy, problem } = this.#attempt;
    return html`
      <form @submit="${this.#submit}" aria-labelledby="title">
        <div class="lead">
          <h2 id="title">${msg(str`Unlock ${visible(this.vault.name)}`)}</h2>
          <p><strong>${visible(this.vault.shown)}</strong></p>
        </div>
        ${secretField({
          id: "passphrase",
          label: msg("Passphrase"),
          autocomplete: "current-password",
          legible: this.legible,
          invalid: problem !== "",
          readonly: busy,
          toggle: () => (this.legible = !this.legible),
        })}
        <div class="more">
          ${this.drive ? this.#renderDrive(busy) : nothing} ${this.withKeyFile ? this.#renderKeyFile(busy) : html`
            <button class="text" type="button" @click="${() => (this.withKeyFile = true)}">${msg(
              "It needs a key file too",
            )}</button>
          `}
          <button class="text" type="button" ?disabled="${busy}" @click="${() => tell(this, "forgotten")}">
            ${msg("Forgotten the passphrase?")}
          </button>
        </div>
        <p class="problem" id="problem" role="alert">${problem}</p>
        <div class="choice">
          <button class="quiet" type="button" ?disabled="${busy}" @click="${() => tell(this, "home")}">${msg(
            "Back",
          )}</button>
          <button class="main" type="submit" ?disabled="${busy}">${busy ? msg("Unlocking…") : msg("Unlock")}</button>
        </div>
      </form>
    `;
  }

  #renderDrive(busy: boolean): TemplateResult {
    return html`
      <label class="check">
        <input id="drive" type="checkbox" ?disabled="${busy}" />
        <span>${msg(str`Also as a drive, at ${visible(this.vault.drive)}`)}</span>
      </label>
    `;
  }

  #renderKeyFile(busy: boolean): TemplateResult {
    return html`
      <div class="field">
        <label for="key-file">${msg("Path of the key file on this computer")}</label>
        <input
          id="key-file"
          type="text"
          autocomplete="off"
          spellcheck="false"
          placeholder="/media/stick/photos.key"
          ?readonly="${busy}"
        />
      </div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "latent-unlock-vault": UnlockVault;
  }
}
