import { msg } from "@lit/localize";
import { css, html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { NewVault } from "../api/welcome.ts";
import { tell } from "../app/tell.ts";
import { base, buttons } from "../ui/styles.ts";
import { visible } from "./names.ts";
import { steps } from "./welcome.styles.ts";

/** The recovery key of a new vault, to be written down or printed. There is no button that copies it: what is copied is kept by many programs. Event: `written`. */
@customElement("latent-recovery-sheet")
export class RecoverySheet extends LitElement {
  @property({ attribute: false })
  accessor made: NewVault | undefined;

  static override readonly styles = [
    base,
    buttons,
    steps,
    css`
      ol {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(8.2em, 1fr));
        gap: 2px 14px;
        margin: 0;
        padding: 18px 20px;
        border: 1px solid var(--line);
        border-radius: var(--corner-large);
        background: var(--raised);
        counter-reset: part;
        list-style: none;
        font-family: var(--mono);
      }

      li {
        display: flex;
        gap: 8px;
        line-height: 1.9;
        counter-increment: part;
      }

      li::before {
        width: 2ch;
        color: var(--ink-soft);
        text-align: right;
        content: counter(part);
      }

      .paper {
        display: none;
      }

      @media print {
        :host {
          color: #000;
        }

        .screen {
          display: none;
        }

        .paper {
          display: block;
          color: #000;
        }

        ol {
          border-color: #000;
          background: none;
          color: #000;
        }

        li::before {
          color: #000;
        }
      }
    `,
  ];

  override firstUpdated(): void {
    this.renderRoot.querySelector<HTMLElement>("h2")?.focus();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { made } = this;
    return made === undefined ? nothing : html`
      <section aria-labelledby="title">
        <div class="lead">
          <p class="step screen">${msg("Step 3 of 4")}</p>
          <h2 id="title" tabindex="-1">${msg("The recovery key")}</h2>
          <p class="screen">
            ${made.noun === "word"
              ? msg(
                "The vault is made. If you ever forget its passphrase, these words open it. Print them, or write them down, and keep the paper apart from this computer: whoever has it opens the vault.",
              )
              : msg(
                "The vault is made. If you ever forget its passphrase, these groups open it. Print them, or write them down, and keep the paper apart from this computer: whoever has it opens the vault.",
              )}
          </p>
          <p class="paper">${visible(made.path)}</p>
        </div>
        <ol>
          ${made.recoveryKey.split(" ").map((part) =>
            html`
              <li>${part}</li>
            `
          )}
        </ol>
        <p class="paper">
          ${msg(
            "Whoever reads this page opens the vault, whatever its passphrase is. Keep it as you keep passports, never as a photo or a file in the cloud. To use it: “Forgotten the passphrase?” in Latent.",
          )}
        </p>
        <div class="choice screen">
          <button class="quiet" type="button" @click="${() => window.print()}">${msg("Print")}</button>
          <button class="main" type="button" @click="${() => tell(this, "written")}">${msg(
            "I have it on paper",
          )}</button>
        </div>
      </section>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "latent-recovery-sheet": RecoverySheet;
  }
}
