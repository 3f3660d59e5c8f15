import { msg } from "@lit/localize";
import { html, LitElement, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { Api } from "../api/client.ts";
import { create, type Folder, type NewVault, type VaultPlace } from "../api/welcome.ts";
import { tell } from "../app/tell.ts";
import { Attempt } from "../ui/attempt.ts";
import { base, buttons } from "../ui/styles.ts";
import { visible } from "./names.ts";
import { submit } from "./new-passphrase.ts";
import { open } from "./opening.ts";
import "./recovery-check.ts";
import "./recovery-sheet.ts";
import "./vault-place.ts";
import { steps } from "./welcome.styles.ts";

type Step = "place" | "passphrase" | "sheet" | "check";

/** Makes a vault, step by step, and unlocks it. Events: `home`, `signed-in`, `problem`. */
@customElement("latent-new-vault")
export class NewVaultPage extends LitElement {
  @property({ attribute: false })
  accessor api!: Api;
  @property({ attribute: false })
  accessor places: readonly Folder[] = [];
  @state()
  private accessor step: Step = "place";
  @state()
  private accessor place: VaultPlace | undefined;
  @state()
  private accessor made: NewVault | undefined;
  readonly #attempt = new Attempt(this);
  #passphrase = "";

  static override readonly styles = [base, buttons, steps];

  #placed(place: VaultPlace): void {
    this.place = place;
    this.step = "passphrase";
  }

  async #make(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const chosen = this.renderRoot.querySelector("latent-new-passphrase")?.value();
    const { place } = this;
    if (chosen === undefined || place === undefined || this.#attempt.busy) {
      return;
    }
    await this.#attempt.run(async () => {
      this.made = await create(this.api, place.path, chosen);
      this.#passphrase = chosen;
      this.step = "sheet";
    });
  }

  async #open(): Promise<void> {
    const { made } = this;
    if (made === undefined || this.#attempt.busy) {
      return;
    }
    await this.#attempt.run(async () => {
      await open(this.api, { path: made.path, passphrase: this.#passphrase, drive: false });
      this.#passphrase = "";
      tell(this, "signed-in");
    });
  }

  protected override render(): TemplateResult {
    switch (this.step) {
      case "place":
        return html`
          <latent-vault-place
            .api="${this.api}"
            .places="${this.places}"
            @placed="${(event: CustomEvent<VaultPlace>) => this.#placed(event.detail)}"
          ></latent-vault-place>
        `;
      case "passphrase":
        return this.#renderPassphrase();
      case "sheet":
        return html`
          <latent-recovery-sheet
            .made="${this.made}"
            @written="${() => (this.step = "check")}"
          ></latent-recovery-sheet>
        `;
      case "check":
        return html`
          <latent-recovery-check
            .made="${this.made}"
            .busy="${this.#attempt.busy}"
            @again="${() => (this.step = "sheet")}"
            @done="${() => void this.#open()}"
          ></latent-recovery-check>
          <p class="problem" role="alert">${this.#attempt.problem}</p>
        `;
    }
  }

  #renderPassphrase(): TemplateResult {
    const shown = visible(this.place?.shown ?? "");
    return html`
      <form @submit="${this.#make}" @entered="${submit}" aria-labelledby="title">
        <div class="lead">
          <p class="step">${msg("Step 2 of 4")}</p>
          <h2 id="title">${msg("Choose a passphrase")}</h2>
          <p>${msg(html`
            It opens <strong>${shown}</strong>. Nobody can tell you what it was, not even we.
          `)}</p>
        </div>
        <latent-new-passphrase begins .api="${this.api}" ?busy="${this.#attempt.busy}"></latent-new-passphrase>
        <p class="problem" role="alert">${this.#attempt.problem}</p>
        <div class="choice">
          <button class="quiet" type="button" ?disabled="${this.#attempt
            .busy}" @click="${() => (this.step = "place")}">${msg("Back")}</button>
          <button class="main" type="submit" ?disabled="${this.#attempt.busy}">
            ${this.#attempt.busy ? msg("Making the vault…") : msg("Make the vault")}
          </button>
        </div>
      </form>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "latent-new-vault": NewVaultPage;
  }
}
