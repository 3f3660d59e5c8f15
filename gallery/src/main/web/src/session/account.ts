import { msg, str } from "@lit/localize";
import { html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { type Api, OWNER } from "../api/client.ts";
import type { Factors, Passkey } from "../api/types.ts";
import { day } from "./words.ts";
import { icons } from "../ui/icons.ts";
import { Attempt } from "../ui/attempt.ts";
import "../ui/dialog.ts";
import { base, buttons } from "../ui/styles.ts";
import { rowsStyles } from "../ui/rows.styles.ts";
import "./confirm-form.ts";
import type { Confirmed } from "./confirm-form.ts";
import "./devices.ts";
import { byName, hasPasskeys, makePasskey } from "./passkey.ts";

/** What the user is about to do, and is asked for the password again for. */
type Step = { readonly kind: "add" } | { readonly kind: "remove"; readonly passkey: Passkey };

/**
 * What is asked of who is signed in besides the password, and what signs in by itself: passkeys and devices are added and removed here.
 *
 * Events: `dialog-close`, `problem` (detail: the error) where it is not this dialog's to handle.
 */
@customElement("latent-account")
export class Account extends LitElement {
  @property({ attribute: false })
  accessor api!: Api;
  @state()
  private accessor factors: Factors | undefined;
  @state()
  private accessor step: Step | undefined;

  readonly #attempt = new Attempt(this);

  static override readonly styles = [base, buttons, rowsStyles];

  override firstUpdated(): void {
    void this.#attempt.run(async () => {
      this.factors = await this.api.factors();
    });
  }

  #begin(step: Step): void {
    this.step = step;
    this.#attempt.say("");
  }

  readonly #giveUp = (): void => {
    this.step = undefined;
    this.#attempt.say("");
  };

  #confirmed({ label, passphrase }: Confirmed, step: Step, user: string): void {
    const credentials = { user, passphrase };
    void this.#attempt.run(async () => {
      if (step.kind === "add") {
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
      <latent-dialog heading="${msg("Your sign-in")}" closable>
        <div class="content">
          ${factors === undefined ? nothing : this.#renderFactors(factors)}
          <p class="problem" role="alert" ?hidden="${this.#attempt.problem === ""}">${this.#attempt.problem}</p>
          <latent-devices .api="${this.api}"></latent-devices>
        </div>
      </latent-dialog>
    `;
  }

  #renderFactors(factors: Factors): TemplateResult {
    const { user, code, passkeys } = factors;
    const hasMore = code || passkeys.length > 0;
    return html`
      <p>${asked(user === OWNER, hasMore)}</p>
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
    return html`
      <li>
        ${icons.key}
        <div>
          <div class="label">${passkey.label}</div>
          <div class="facts">${factsOf(passkey)}</div>
        </div>
        <button
          class="quiet"
          aria-label="${msg(str`Remove ${passkey.label}`)}"
          ?disabled="${this.#attempt.busy}"
          @click="${() => this.#begin({ kind: "remove", passkey })}"
        >
          ${msg("Remove")}
        </button>
      </li>
    `;
  }

  #renderAdd({ host, code, passkeys }: Factors): TemplateResult {
    if (host === undefined) {
      return renderNoHost();
    }
    if (!hasPasskeys()) {
      return html`
        <p>${msg("This browser has no passkeys; use another to add one.")}</p>
      `;
    }
    const programs = html`
      <p>
        ${msg(
          "A passkey is kept by your phone, your computer or a security key, and asked for after the password. Programs then sign in with app passwords only, which are below.",
        )}
      </p>
    `;
    return html`
      ${code || passkeys.length > 0 ? nothing : programs}
      <button class="main add" ?disabled="${this.#attempt.busy}" @click="${() => this.#begin({ kind: "add" })}">
        ${msg("Add a passkey")}
      </button>
    `;
  }

  #renderStep(step: Step, { user }: Factors): TemplateResult {
    return html`
      <latent-confirm-form
        .user="${user}"
        .action="${step.kind === "add" ? msg("Add it") : msg("Remove it")}"
        .example="${step.kind === "add" ? msg("My phone") : ""}"
        ?busy="${this.#attempt.busy}"
        @confirm="${(event: CustomEvent<Confirmed>) => this.#confirmed(event.detail, step, user)}"
        @give-up="${this.#giveUp}"
      >
        ${step.kind === "remove"
          ? html`
            <p>${msg(html`
              <strong>${step.passkey.label}</strong> will open nothing here any more.
            `)}</p>
          `
          : nothing}
      </latent-confirm-form>
    `;
  }
}

function asked(owner: boolean, more: boolean): string {
  if (owner) {
    return more
      ? msg("Besides the vault’s passphrase, one of these is asked for:")
      : msg("Only the vault’s passphrase is asked for yet.");
  }
  return more ? msg("Besides your password, one of these is asked for:") : msg("Only your password is asked for yet.");
}

function factsOf({ host, made, lastUse }: Passkey): string {
  const since = day(made);
  if (lastUse === undefined) {
    return msg(str`For ${host}, made ${since}, never used`);
  }
  const last = day(lastUse);
  return msg(str`For ${host}, made ${since}, last used ${last}`);
}

function renderCode(): TemplateResult {
  return html`
    <li>
      ${icons.lock}
      <div>
        <div class="label">${msg("Code of an authenticator app")}</div>
        <div class="facts">${msg("Set up on the machine that serves this page")}</div>
      </div>
    </li>
  `;
}

/** Where this page is open by an address, for which browsers have no passkeys. */
function renderNoHost(): TemplateResult {
  const there = byName();
  if (there === undefined) {
    return html`
      <p>${msg(
        "Browsers have passkeys only for pages that are open by a name and over HTTPS. Open this one so to add one.",
      )}</p>
    `;
  }
  return html`
    <p>
      ${msg(html`
        Browsers have no passkeys for pages that are open by a number. To add one, open <a href="${there}">${there}</a>.
      `)}
    </p>
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    "latent-account": Account;
  }
}
