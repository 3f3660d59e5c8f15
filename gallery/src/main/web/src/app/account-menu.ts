import { msg } from "@lit/localize";
import { css, html, LitElement, type TemplateResult } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import "../language/language-choice.ts";
import { icons } from "../ui/icons.ts";
import { base, buttons } from "../ui/styles.ts";
import { chooseScheme, chosenScheme, type Scheme, SCHEMES } from "../ui/scheme.ts";

const SCHEME_NAMES: Readonly<Record<Scheme, string>> = {
  system: msg("System"),
  light: msg("Light"),
  dark: msg("Dark"),
};

/** Who is signed in, and what concerns them and this browser. Events: `account`, `sign-out`. */
@customElement("latent-account-menu")
export class AccountMenu extends LitElement {
  @property({ attribute: false })
  accessor user = "";
  @state()
  private accessor scheme: Scheme = chosenScheme();
  @query("#menu")
  private accessor menu!: HTMLElement;

  static override readonly styles = [
    base,
    buttons,
    css`
      #menu {
        position: fixed;
        inset: calc(var(--header) - 4px) var(--side) auto auto;
        width: 248px;
        margin: 0;
        padding: 8px;
        border: 1px solid var(--line);
        border-radius: var(--corner-large);
        background: var(--raised);
        box-shadow: var(--shadow);
        color: var(--ink);
      }

      .who {
        padding: 8px 12px 12px;
        overflow: hidden;
        font-weight: 650;
        text-overflow: ellipsis;
        white-space: nowrap;
      }

      .line {
        display: flex;
        align-items: center;
        gap: 14px;
        width: 100%;
        min-height: 44px;
        padding: 0 12px;
        border: 0;
        border-radius: var(--corner-middle);
        background: none;
        text-align: start;
      }

      .line:hover {
        background: var(--sunken);
      }

      .line svg {
        color: var(--ink-soft);
      }

      latent-language-choice {
        padding: 0 12px;
      }

      fieldset {
        display: grid;
        grid-auto-columns: 1fr;
        grid-auto-flow: column;
        gap: 2px;
        margin: 0 8px 8px;
        padding: 3px;
        border: 0;
        border-radius: var(--corner-middle);
        background: var(--sunken);
      }

      label {
        position: relative;
        display: grid;
        place-items: center;
        min-height: 36px;
        border-radius: var(--corner-small);
        color: var(--ink-soft);
        font-size: var(--text-small);
        cursor: pointer;
      }

      label:has(:checked) {
        background: var(--raised);
        color: var(--ink);
        font-weight: 600;
      }

      label:has(:focus-visible) {
        outline: 2px solid var(--focus);
      }

      input {
        position: absolute;
        inset: 0;
        margin: 0;
        opacity: 0;
        cursor: pointer;
      }
    `,
  ];

  #choose(scheme: Scheme): void {
    this.scheme = scheme;
    chooseScheme(scheme);
  }

  #tell(name: string): void {
    this.menu.hidePopover();
    this.dispatchEvent(new CustomEvent(name));
  }

  protected override render(): TemplateResult {
    return html`
      <button class="icon" popovertarget="menu" aria-label="${msg("Account")}" title="${msg("Account")}">${icons
        .person}</button>
      <div id="menu" popover role="dialog" aria-label="${msg("Account")}">
        <p class="who">${this.user}</p>
        <fieldset>
          <legend class="unseen">${msg("Colours")}</legend>
          ${SCHEMES.map((scheme) => this.#renderScheme(scheme))}
        </fieldset>
        <latent-language-choice></latent-language-choice>
        <button class="line" @click="${() => this.#tell("account")}">${icons.key}${msg("Your sign-in")}</button>
        <button class="line" @click="${() => this.#tell("sign-out")}">${icons.signOut}${msg("Sign out")}</button>
      </div>
    `;
  }

  #renderScheme(scheme: Scheme): TemplateResult {
    return html`
      <label>
        <input type="radio" name="scheme" .checked="${scheme === this.scheme}" @change="${() =>
          this.#choose(scheme)}" />
        ${SCHEME_NAMES[scheme]}
      </label>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "latent-account-menu": AccountMenu;
  }
}
