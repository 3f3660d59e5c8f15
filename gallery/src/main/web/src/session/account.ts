import { html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import { type Api, OWNER } from "../api/client.ts";
import type { Factors, Passkey } from "../api/types.ts";
import { icons } from "../ui/icons.ts";
import { Attempt } from "../ui/attempt.ts";
import { base, buttons, dialogs, fields } from "../ui/styles.ts";
import { accountStyles } from "./account.styles.ts";
import { byName, hasPasskeys, makePasskey } from "./passkey.ts";

/** What the user is about to do, and is asked for the password again for. */
type Step = { readonly kind: "add" } | { readonly kind: "remove"; readonly passkey: Passkey };

/**
 * What is asked of who is signed in besides the password: passkeys are added and removed here.
 *
 * Events: `account-close`, `problem` (detail: the error) where it is not this dialog's to handle.
 */
@customElement("latent-account")
export class Account extends LitElement {
  @property({ attribute: false })
  accessor api!: Api;
  @state()
  private accessor factors: Factors | undefined;
  @state()
  private accessor step: Step | undefined;
  @query("dialog")
  private accessor dialog!: HTMLDialogElement;
  @query("#label")
  private accessor label!: HTMLInputElement;
  @query("#password")
  private accessor password!: HTMLInputElement;

  readonly #attempt = new Attempt(this);

  static override readonly styles = [base, buttons, dialogs, fields, accountStyles];

  override firstUpdated(): void {
    this.dialog.showModal();
    void this.#attempt.run(async () => {
      this.factors = await this.api.factors();
    });
  }

  async #begin(step: Step): Promise<void> {
    this.step = step;
    this.#attempt.say("");
    await this.updateComplete;
    (step.kind === "add" ? this.label : this.password).focus();
  }

  readonly #giveUp = (): void => {
    this.step = undefined;
    this.#attempt.say("");
  };

  #submit(event: SubmitEvent, step: Step, user: string): void {
    event.preventDefault();
    if (this.#attempt.busy) {
      return;
    }
    const credentials = { user, passphrase: this.password.value };
    void this.#attempt.run(async () => {
      if (step.kind === "add") {
        const label = this.label.value.trim();
        const made = await makePasskey(await this.api.passkeyInvitation(credentials));
        this.factors = await this.api.addPasskey(label, made);
      } else {
        this.factors = await this.api.removePasskey(step.passkey.id, credentials);
      }
      this.step = undefined;
    });
  }

  protected override render(): TemplateResult {
    const { factors } = this;
    return html`
      <dialog aria-labelledby="title" @close="${() => this.dispatchEvent(new CustomEvent("account-close"))}">
        <div class="content">
          <header>
            <h2 id="title">Your sign-in</h2>
            <button class="icon" aria-label="Close" title="Close" @click="${() => this.dialog.close()}">
              ${icons.clear}
            </button>
          </header>
          ${factors === undefined ? nothing : this.#renderFactors(factors)}
          <p class="problem" role="alert" ?hidden="${this.#attempt.problem === ""}">${this.#attempt.problem}</p>
        </div>
      </dialog>
    `;
  }

  #renderFactors(factors: Factors): TemplateResult {
    const { user, code, passkeys } = factors;
    const password = user === OWNER ? "the vault’s passphrase" : "your password";
    const hasMore = code || passkeys.length > 0;
    return html`
      <p>${hasMore ? `Besides ${password}, one of these is asked for:` : `Only ${password} is asked for yet.`}</p>
      ${hasMore
        ? html`
          <ul>
            ${code ? renderCode() : nothing}${passkeys.map((passkey) => this.#renderPasskey(passkey))}
          </ul>
        `
        : nothing} ${this.step === undefined ? this.#renderAdd(factors) : this.#renderStep(this.step, factors)}
    `;
  }

  #renderPasskey(passkey: Passkey): TemplateResult {
    const used = passkey.lastUse === undefined ? "never used" : `last used ${day(passkey.lastUse)}`;
    return html`
      <li>
        ${icons.key}
        <div>
          <div class="label">${passkey.label}</div>
          <div class="facts">For ${passkey.host}, made ${day(passkey.made)}, ${used}</div>
        </div>
        <button
          class="quiet"
          aria-label="Remove ${passkey.label}"
          ?disabled="${this.#attempt.busy}"
          @click="${() => this.#begin({ kind: "remove", passkey })}"
        >
          Remove
        </button>
      </li>
    `;
  }

  #renderAdd({ user, host, code, passkeys }: Factors): TemplateResult {
    if (host === undefined) {
      return renderNoHost();
    }
    if (!hasPasskeys()) {
      return html`
        <p>This browser has no passkeys; use another to add one.</p>
      `;
    }
    const programs = html`
      <p>
        A passkey is kept by your phone, your computer or a security key, and asked for after the password. Programs then sign
        in with app passwords only: <code>latent users VAULT app-password ${user} LABEL</code>
      </p>
    `;
    return html`
      ${code || passkeys.length > 0 ? nothing : programs}
      <button class="main add" ?disabled="${this.#attempt.busy}" @click="${() => this.#begin({ kind: "add" })}">
        Add a passkey
      </button>
    `;
  }

  #renderStep(step: Step, { user }: Factors): TemplateResult {
    const action = step.kind === "add" ? "Add it" : "Remove it";
    return html`
      <form @submit="${(event: SubmitEvent) => this.#submit(event, step, user)}">
        ${step.kind === "add"
          ? html`
            <div class="field">
              <label for="label">What do you call this device?</label>
              <input id="label" required maxlength="100" autocomplete="off" placeholder="My phone" ?readonly="${this
                .#attempt.busy}" />
            </div>
          `
          : html`
            <p><strong>${step.passkey.label}</strong> will open nothing here any more.</p>
          `}
        <div class="field">
          <label for="password">${user === OWNER ? "The vault’s passphrase" : "Your password"}</label>
          <input id="password" type="password" required autocomplete="current-password" ?readonly="${this.#attempt
            .busy}" />
        </div>
        <div class="actions">
          <button class="main" type="submit" ?disabled="${this.#attempt.busy}">${this.#attempt.busy
            ? "One moment…"
            : action}</button>
          <button class="quiet" type="button" @click="${this.#giveUp}">Cancel</button>
        </div>
      </form>
    `;
  }
}

function renderCode(): TemplateResult {
  return html`
    <li>
      ${icons.lock}
      <div>
        <div class="label">Code of an authenticator app</div>
        <div class="facts">Set up on the machine that serves this page</div>
      </div>
    </li>
  `;
}

/** Where this page is open by an address, for which browsers have no passkeys. */
function renderNoHost(): TemplateResult {
  const there = byName();
  if (there === undefined) {
    return html`
      <p>Browsers have passkeys only for pages that are open by a name and over HTTPS. Open this one so to add one.</p>
    `;
  }
  return html`
    <p>
      Browsers have no passkeys for pages that are open by a number. To add one, open <a href="${there}">${there}</a>.
    </p>
  `;
}

function day(time: string): string {
  return new Intl.DateTimeFormat(undefined, { dateStyle: "medium" }).format(new Date(time));
}

declare global {
  interface HTMLElementTagNameMap {
    "latent-account": Account;
  }
}
