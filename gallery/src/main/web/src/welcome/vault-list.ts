import { msg, str } from "@lit/localize";
import { css, html, LitElement, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { KnownVault } from "../api/welcome.ts";
import { tell } from "../app/tell.ts";
import { icons } from "../ui/icons.ts";
import { base, buttons } from "../ui/styles.ts";
import { visible } from "./names.ts";
import { steps } from "./welcome.styles.ts";

/** The vaults that are known here. Events: `open-vault` and `forget-vault` (detail: the path), `choose-vault`, `new-vault`. */
@customElement("latent-vault-list")
export class VaultList extends LitElement {
  @property({ attribute: false })
  accessor vaults: readonly KnownVault[] = [];

  static override readonly styles = [
    base,
    buttons,
    steps,
    css`
      .forget {
        margin-right: 8px;
        color: var(--ink-soft);
      }

      .row[aria-disabled="true"] {
        opacity: 0.75;
      }

      .choice .main {
        margin-left: 0;
      }
    `,
  ];

  protected override render(): TemplateResult {
    return html`
      <section aria-labelledby="title">
        <div class="lead">
          <h2 id="title">${this.vaults.length === 0 ? msg("Welcome") : msg("Your vaults")}</h2>
          ${this.vaults.length === 0 ? this.#renderGreeting() : ""}
        </div>
        ${this.vaults.length === 0 ? "" : html`
          <ul class="rows">
            ${this.vaults.map((vault) => this.#renderVault(vault))}
          </ul>
        `}
        <div class="choice">
          <button class="${this.vaults.length === 0 ? "main" : "quiet"}" @click="${() => tell(this, "new-vault")}">
            ${msg("New vault")}
          </button>
          <button class="quiet" @click="${() => tell(this, "choose-vault")}">
            ${this.vaults.length === 0 ? msg("Open a vault") : msg("Open another vault")}
          </button>
        </div>
      </section>
    `;
  }

  #renderGreeting(): TemplateResult {
    return html`
      <p>
        ${msg(
          "A vault keeps your photos encrypted, in a folder on this computer. The folder may be one that Dropbox, Nextcloud or another service carries to your other devices: they see nothing of what is in it.",
        )}
      </p>
      <p>${msg("Make a vault, or open one that you have, of Latent or of Cryptomator.")}</p>
    `;
  }

  #renderVault(vault: KnownVault): TemplateResult {
    return html`
      <li>
        ${this.#renderRow(vault)}
        <button
          class="icon forget"
          aria-label="${msg(str`Take ${visible(vault.name)} off this list`)}"
          title="${msg("Take it off this list; the vault stays where it is")}"
          @click="${() => tell(this, "forget-vault", vault.path)}"
        >
          ${icons.clear}
        </button>
      </li>
    `;
  }

  #renderRow(vault: KnownVault): TemplateResult {
    const { path, state, gallery } = vault;
    if (gallery !== undefined) {
      return html`
        <a class="row vault" href="${gallery}">
          ${icons.picture} ${named(vault, msg("unlocked, go to its photos"))}
        </a>
      `;
    }
    return html`
      <button
        class="row ${state === "missing" ? "" : "vault"}"
        aria-disabled="${state === "locked" ? "false" : "true"}"
        @click="${() => state === "locked" && tell(this, "open-vault", path)}"
      >
        ${state === "missing" ? icons.folder : icons.lock} ${named(vault, FACTS[state])}
      </button>
    `;
  }
}

const FACTS = { locked: "", unlocked: msg("unlocked, without its gallery"), missing: msg("not there now") };

function named({ name, shown }: KnownVault, fact: string): TemplateResult {
  const where = fact === "" ? visible(shown) : `${visible(shown)} · ${fact}`;
  return html`
    <span class="name">${visible(name)} <span class="facts">${where}</span></span>
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    "latent-vault-list": VaultList;
  }
}
