import { msg } from "@lit/localize";
import { html, LitElement, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import { base } from "../ui/styles.ts";
import { pickerStyles } from "./picker.styles.ts";

/** Who of all people is in a group. Event: `pick` (detail: their names). */
@customElement("latent-member-picker")
export class MemberPicker extends LitElement {
  @property({ attribute: false })
  accessor people: readonly string[] = [];
  @property({ attribute: false })
  accessor picked: readonly string[] = [];

  static override readonly shadowRootOptions = { ...LitElement.shadowRootOptions, delegatesFocus: true };
  static override readonly styles = [base, pickerStyles];

  #pick(name: string, isPicked: boolean): void {
    const others = this.picked.filter((other) => other !== name);
    this.dispatchEvent(new CustomEvent("pick", { detail: isPicked ? [...others, name] : others }));
  }

  protected override render(): TemplateResult {
    return this.people.length === 0
      ? html`
        <p>${msg("There is nobody yet: add a person first.")}</p>
      `
      : html`
        <ul aria-label="${msg("People")}">
          ${this.people.map((name) =>
            html`
              <li>
                <label>
                  <input
                    type="checkbox"
                    .checked="${this.picked.includes(name)}"
                    @change="${(event: Event) => this.#pick(name, (event.target as HTMLInputElement).checked)}"
                  />
                  <span>${name}</span>
                </label>
              </li>
            `
          )}
        </ul>
      `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "latent-member-picker": MemberPicker;
  }
}
