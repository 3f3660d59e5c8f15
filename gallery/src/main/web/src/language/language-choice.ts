import { msg } from "@lit/localize";
import { css, html, LitElement, type TemplateResult } from "lit";
import { customElement } from "lit/decorators.js";
import { icons } from "../ui/icons.ts";
import { base } from "../ui/styles.ts";
import { chooseLanguage, chosenLanguage, type Language, LANGUAGES } from "./language.ts";

/** The language of the page, for this browser. What is chosen shows the page anew. */
@customElement("latent-language-choice")
export class LanguageChoice extends LitElement {
  static override readonly styles = [
    base,
    css`
      label {
        display: flex;
        align-items: center;
        gap: 14px;
        padding-left: 8px;
        color: var(--ink-soft);
      }

      select {
        flex: 1;
        min-width: 0;
        min-height: 40px;
        padding: 0 4px;
        border: 0;
        border-radius: var(--corner-middle);
        background: transparent;
        color: var(--ink);
        font: inherit;
        cursor: pointer;
      }

      select:hover {
        background: var(--sunken);
      }

      option {
        background: var(--raised);
        color: var(--ink);
      }
    `,
  ];

  #choose(event: Event): void {
    const { value } = event.target as HTMLSelectElement;
    chooseLanguage(value === "" ? undefined : value as Language);
  }

  protected override render(): TemplateResult {
    const chosen = chosenLanguage();
    return html`
      <label>
        ${icons.language}<span class="unseen">${msg("Language")}</span>
        <select @change="${this.#choose}">
          <option value="" ?selected="${chosen === undefined}">${msg("The browser’s language")}</option>
          ${Object.entries(LANGUAGES).map(([language, name]) =>
            html`
              <option value="${language}" lang="${language}" ?selected="${chosen === language}">${name}</option>
            `
          )}
        </select>
      </label>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "latent-language-choice": LanguageChoice;
  }
}
