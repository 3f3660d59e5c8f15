import { css, html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import { type Api, OWNER } from "../api/client.ts";
import "../session/confirm-form.ts";
import type { Confirmed, ConfirmForm } from "../session/confirm-form.ts";
import { Attempt } from "../ui/attempt.ts";
import "../ui/dialog.ts";
import type { Dialog } from "../ui/dialog.ts";
import { base, forms } from "../ui/styles.ts";
import type { Asked } from "./asks.ts";
import "./member-picker.ts";
import type { Chosen } from "./place-picker.ts";
import "./place-picker.ts";

/**
 * Asks the owner for what a change of accounts needs, and for the passphrase.
 *
 * Events: `changed` (detail: Changed), `dialog-close`, `problem` (detail: the error).
 */
@customElement("latent-change-dialog")
export class ChangeDialog extends LitElement {
  @property({ attribute: false })
  accessor api!: Api;
  @property({ attribute: false })
  accessor asked!: Asked;
  @state()
  private accessor members: readonly string[] = [];
  @query("latent-dialog")
  private accessor dialog!: Dialog;
  @query("latent-confirm-form")
  private accessor form!: ConfirmForm;
  @query("latent-place-picker, latent-member-picker")
  private accessor picker!: HTMLElement | null;
  #chosen: Chosen | null = null;
  readonly #attempt = new Attempt(this);

  static override readonly styles = [
    base,
    forms,
    css`
      .content {
        display: grid;
        gap: 16px;
      }

      .content > * {
        min-width: 0;
      }

      p {
        color: var(--ink-soft);
      }
    `,
  ];

  override connectedCallback(): void {
    super.connectedCallback();
    const { wanted } = this.asked;
    this.members = wanted.kind === "members" ? wanted.now : [];
  }

  override firstUpdated(): void {
    void this.form.updateComplete.then(() => this.picker?.focus());
  }

  #confirmed({ label: name, passphrase }: Confirmed): void {
    void this.#attempt.run(async () => {
      const answer = { name, chosen: this.#chosen, members: this.members };
      const detail = await this.asked.act(this.api, passphrase, answer);
      this.dialog.close();
      this.dispatchEvent(new CustomEvent("changed", { detail }));
    });
  }

  protected override render(): TemplateResult {
    const { heading, text, action, wanted } = this.asked;
    const name = wanted.kind === "name" ? wanted : undefined;
    return html`
      <latent-dialog heading="${heading}">
        <div class="content">
          <p>${text}</p>
          <latent-confirm-form
            .user="${OWNER}"
            .action="${action}"
            .question="${name?.label ?? ""}"
            .example="${name?.example ?? ""}"
            ?busy="${this.#attempt.busy}"
            @confirm="${(event: CustomEvent<Confirmed>) => this.#confirmed(event.detail)}"
            @give-up="${() => this.dialog.close()}"
          >
            ${this.#renderChoice()}
          </latent-confirm-form>
          <p class="problem" role="alert" ?hidden="${this.#attempt.problem === ""}">${this.#attempt.problem}</p>
        </div>
      </latent-dialog>
    `;
  }

  #renderChoice(): TemplateResult | typeof nothing {
    const { wanted } = this.asked;
    switch (wanted.kind) {
      case "place":
        return html`
          <latent-place-picker
            .api="${this.api}"
            @choose="${(event: CustomEvent<Chosen | null>) => (this.#chosen = event.detail)}"
          ></latent-place-picker>
        `;
      case "members":
        return html`
          <latent-member-picker
            .people="${wanted.of}"
            .picked="${this.members}"
            @pick="${(event: CustomEvent<readonly string[]>) => (this.members = event.detail)}"
          ></latent-member-picker>
        `;
      default:
        return nothing;
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "latent-change-dialog": ChangeDialog;
  }
}
