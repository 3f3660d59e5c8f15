import { msg } from "@lit/localize";
import { html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import { type Api, ApiError, type Credentials, OtherSiteError, OWNER, PasskeyNeededError } from "../api/client.ts";
import { explain } from "../api/explain.ts";
import "../language/language-choice.ts";
import { icons } from "../ui/icons.ts";
import { logo } from "../ui/logo.ts";
import { base, buttons, fields } from "../ui/styles.ts";
import { byName, showPasskey } from "./passkey.ts";
import { signInStyles } from "./sign-in.styles.ts";
import { awaitUnlocked } from "./unlocking.ts";

/** Asks for a name and its password, which is the vault's passphrase for the owner, and for a passkey or a code where one is needed. Event: `signed-in`. */
@customElement("latent-sign-in")
export class SignIn extends LitElement {
  @property({ attribute: false })
  accessor api!: Api;
  /** Whether it unlocks the vault first, which its owner alone can. */
  @property({ type: Boolean })
  accessor locked = false;
  /** Whether there are several vaults to unlock. */
  @property({ type: Boolean })
  accessor choice = false;
  @state()
  private accessor busy = false;
  @state()
  private accessor legible = false;
  @state()
  private accessor problem = "";
  @state()
  private accessor elsewhere: string | undefined;
  @state()
  private accessor needsCode = false;
  @state()
  private accessor awaitsPasskey = false;
  @query("#vault")
  private accessor vault!: HTMLInputElement | null;
  @query("#user")
  private accessor user!: HTMLInputElement | null;
  @query("#passphrase")
  private accessor input!: HTMLInputElement;
  @query("#code")
  private accessor code!: HTMLInputElement | null;

  static override readonly styles = [
    base,
    buttons,
    fields,
    signInStyles,
  ];

  override firstUpdated(): void {
    (this.vault ?? this.input).focus();
  }

  async #submit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    if (this.busy) {
      return;
    }
    this.elsewhere = undefined;
    const passphrase = this.input.value;
    const user = this.user?.value.trim().toLowerCase() || OWNER;
    if (passphrase === "") {
      this.problem = user === OWNER ? msg("Type the vault’s passphrase.") : msg("Type your password.");
      return;
    }
    this.busy = true;
    this.problem = "";
    try {
      const credentials = { vault: this.vault?.value.trim(), user, passphrase, code: this.code?.value || undefined };
      if (await this.#signIn(credentials)) {
        await awaitUnlocked(this.api, {
          patience: 60_000,
          problem: msg("The vault could not be unlocked. The machine that has it says why."),
        });
        await this.#signIn({ ...credentials, vault: undefined });
      }
      this.input.value = "";
      this.dispatchEvent(new CustomEvent("signed-in"));
    } catch (error) {
      await this.#askAgain(error);
    } finally {
      this.busy = false;
      this.awaitsPasskey = false;
    }
  }

  /** @returns whether the vault is being unlocked */
  async #signIn(credentials: Credentials): Promise<boolean> {
    try {
      return await this.api.signIn(credentials);
    } catch (error) {
      if (!(error instanceof PasskeyNeededError)) {
        throw error;
      }
      this.needsCode = error.orCode;
      this.awaitsPasskey = true;
      const passkey = await showPasskey(error.options);
      return await this.api.signIn({ ...credentials, passkey });
    }
  }

  async #askAgain(error: unknown): Promise<void> {
    if (error instanceof ApiError && error.code === "code") {
      this.needsCode = true;
      await this.updateComplete;
      this.code?.focus();
      return;
    }
    this.problem = explain(error);
    this.elsewhere = error instanceof OtherSiteError && error.hosts.includes("localhost") ? byName() : undefined;
    (this.code ?? this.input).select();
  }

  protected override render(): TemplateResult {
    return html`
      <main>
        <form @submit="${this.#submit}" aria-labelledby="title">
          <header class="${this.busy ? "busy" : ""}">
            ${logo(56)}
            <h1 id="title">${msg("Latent")}</h1>
            <p>
              ${this.#greeting()}
            </p>
          </header>
          <div class="fields">
            ${this.choice ? this.#renderVault() : nothing} ${this.locked ? nothing : this.#renderName()}
            <div class="field">
              <label class="unseen" for="passphrase">${msg("Passphrase")}</label>
              <input
                id="passphrase"
                type="${this.legible ? "text" : "password"}"
                autocomplete="current-password"
                autocapitalize="none"
                spellcheck="false"
                placeholder="${msg("Passphrase")}"
                aria-invalid="${this.problem === "" ? "false" : "true"}"
                aria-describedby="problem"
                ?readonly="${this.busy}"
              />
              <button
                class="icon"
                type="button"
                aria-label="${msg("Show the passphrase")}"
                aria-pressed="${this.legible ? "true" : "false"}"
                @click="${() => (this.legible = !this.legible)}"
              >
                ${icons.eye}
              </button>
            </div>
            ${this.needsCode ? this.#renderCode() : nothing}
          </div>
          <button class="main" type="submit" ?disabled="${this.busy}">${this.#action()}</button>
          <p class="problem" id="problem" role="alert">${this.problem === "" ? nothing : this.#renderProblem()}</p>
        </form>
        <latent-language-choice></latent-language-choice>
      </main>
    `;
  }

  #renderProblem(): TemplateResult {
    return html`
      ${this.problem} ${this.elsewhere === undefined ? nothing : html`
        <a href="${this.elsewhere}">${this.elsewhere}</a>
      `}
    `;
  }

  #action(): string {
    if (this.awaitsPasskey) {
      return msg("Waiting for your passkey…");
    }
    if (this.locked) {
      return this.busy ? msg("Unlocking…") : msg("Unlock");
    }
    return this.busy ? msg("Checking…") : msg("Sign in");
  }

  #greeting(): string {
    if (this.choice) {
      return msg("All vaults are locked. Say which to unlock, and its passphrase.");
    }
    return this.locked
      ? msg("The vault is locked. Its passphrase unlocks it.")
      : msg("Sign in with the vault’s passphrase, or with your own name and password.");
  }

  #renderVault(): TemplateResult {
    return html`
      <div class="field">
        <label class="unseen" for="vault">${msg("Vault")}</label>
        <input
          id="vault"
          type="text"
          autocomplete="username"
          autocapitalize="none"
          spellcheck="false"
          placeholder="${msg("Vault, as its folder is called")}"
          aria-describedby="problem"
          ?readonly="${this.busy}"
        />
      </div>
    `;
  }

  #renderName(): TemplateResult {
    return html`
      <div class="field">
        <label class="unseen" for="user">${msg("Name")}</label>
        <input
          id="user"
          type="text"
          autocomplete="username"
          autocapitalize="none"
          spellcheck="false"
          placeholder="${msg("Name")}"
          value="${OWNER}"
          aria-describedby="problem"
          ?readonly="${this.busy}"
        />
      </div>
    `;
  }

  #renderCode(): TemplateResult {
    return html`
      <div class="field">
        <label class="unseen" for="code">${msg("Code of your authenticator app")}</label>
        <input
          id="code"
          type="text"
          inputmode="numeric"
          autocomplete="one-time-code"
          placeholder="${msg("Code of your authenticator app")}"
          aria-invalid="${this.problem === "" ? "false" : "true"}"
          aria-describedby="problem"
          ?readonly="${this.busy}"
        />
      </div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "latent-sign-in": SignIn;
  }
}
