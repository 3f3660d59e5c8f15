import { msg, str } from "@lit/localize";
import { css, html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { NewVault } from "../api/welcome.ts";
import { tell } from "../app/tell.ts";
import { base, buttons, fields } from "../ui/styles.ts";
import { isSame, placesToAsk, randomBelow } from "./check.ts";
import { steps } from "./welcome.styles.ts";

/** Has some parts of the recovery key typed back from paper. Events: `done`, `again` to see the key once more. */
@customElement("latent-recovery-check")
export class RecoveryCheck extends LitElement {
  @property({ attribute: false })
  accessor made!: NewVault;
  @property({ type: Boolean })
  accessor busy = false;
  @state()
  private accessor wrong: readonly number[] = [];
  @state()
  private accessor warned = false;
  #places: readonly number[] = [];

  static override readonly styles = [
    base,
    buttons,
    fields,
    steps,
    css`
      .asked {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(8em, 1fr));
        gap: 14px;
      }

      .warning {
        padding: 14px 16px;
        border-radius: var(--corner-middle);
        background: var(--sunken);
        color: var(--ink);
      }
    `,
  ];

  get #parts(): readonly string[] {
    return this.made.recoveryKey.split(" ");
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#places = placesToAsk(this.#parts.length, randomBelow);
  }

  override firstUpdated(): void {
    this.renderRoot.querySelector("input")?.focus();
  }

  #submit(event: SubmitEvent): void {
    event.preventDefault();
    this.wrong = this.#places.filter((place) => !isSame(this.#parts[place] ?? "", this.#typed(place)));
    if (this.wrong.length === 0) {
      tell(this, "done");
    } else {
      this.renderRoot.querySelector<HTMLInputElement>(`#part${this.wrong[0]}`)?.select();
    }
  }

  #typed(place: number): string {
    return this.renderRoot.querySelector<HTMLInputElement>(`#part${place}`)?.value ?? "";
  }

  #name(place: number): string {
    const number = place + 1;
    return this.made.noun === "word" ? msg(str`Word ${number}`) : msg(str`Group ${number}`);
  }

  #problem(): string {
    if (this.wrong.length === 0) {
      return "";
    }
    const names = this.wrong.map((place) => this.#name(place)).join(", ");
    return msg(str`Not as it is on the page before: ${names}. Look at your paper again.`);
  }

  protected override render(): TemplateResult {
    return html`
      <form @submit="${this.#submit}" aria-labelledby="title">
        <div class="lead">
          <p class="step">${msg("Step 4 of 4")}</p>
          <h2 id="title">${msg("Is it right on paper?")}</h2>
          <p>
            ${this.made.noun === "word"
              ? msg("Type these words from your paper.")
              : msg("Type these groups from your paper.")}
          </p>
        </div>
        <div class="asked">
          ${this.#places.map((place) => this.#renderField(place))}
        </div>
        <p class="problem" id="problem" role="alert">${this.#problem()}</p>
        ${this.warned ? this.#renderWarning() : nothing}
        <div class="choice">
          <button class="quiet" type="button" ?disabled="${this.busy}" @click="${() => tell(this, "again")}">
            ${msg("Show it again")}
          </button>
          ${this.warned ? nothing : html`
            <button class="text" type="button" ?disabled="${this.busy}" @click="${() => (this.warned = true)}">
              ${msg("Later")}
            </button>
          `}
          <button class="main" type="submit" ?disabled="${this.busy}">
            ${this.busy ? msg("Unlocking…") : msg("Check, and open the vault")}
          </button>
        </div>
      </form>
    `;
  }

  #renderField(place: number): TemplateResult {
    return html`
      <div class="field">
        <label for="part${place}">${this.#name(place)}</label>
        <input
          id="part${place}"
          type="text"
          autocomplete="off"
          autocapitalize="none"
          spellcheck="false"
          aria-invalid="${this.wrong.includes(place) ? "true" : "false"}"
          aria-describedby="problem"
          ?readonly="${this.busy}"
        />
      </div>
    `;
  }

  #renderWarning(): TemplateResult {
    return html`
      <div class="warning" role="alert">
        <p>
          <strong>${msg(
            "Without a right copy of it, a forgotten passphrase means that all photos in the vault are lost.",
          )}</strong>
          ${msg("You can have the key shown again at any time, with the passphrase:")}
          <code>latent recovery VAULT show</code>
        </p>
        <button class="text" type="button" ?disabled="${this.busy}" @click="${() => tell(this, "done")}">
          ${msg("Go on without checking it")}
        </button>
      </div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "latent-recovery-check": RecoveryCheck;
  }
}
