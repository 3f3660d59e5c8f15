import { msg } from "@lit/localize";
import { css, html, LitElement, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import { base } from "../ui/styles.ts";
import { type Position, POSITIONS } from "./choice.ts";

/** Nine places of a photo, of which one is chosen. Event: `choose` (detail: the Position). */
@customElement("latent-position-picker")
export class PositionPicker extends LitElement {
  @property({ attribute: false })
  accessor position: Position = "bottom-right";
  @property({ type: Boolean })
  accessor disabled = false;

  static override readonly styles = [
    base,
    css`
      :host {
        display: block;
      }

      fieldset {
        display: grid;
        grid-template-columns: repeat(3, 44px);
        gap: 2px;
        width: max-content;
        margin: 0;
        padding: 3px;
        border: 1px solid var(--line);
        border-radius: var(--corner-middle);
        background: var(--sunken);
      }

      fieldset:disabled {
        opacity: 0.5;
      }

      label {
        position: relative;
        display: grid;
        place-items: center;
        height: 44px;
        border-radius: var(--corner-small);
        cursor: pointer;
      }

      fieldset:disabled label {
        cursor: default;
      }

      label::before {
        width: 14px;
        height: 8px;
        border-radius: 3px;
        background: color-mix(in srgb, var(--ink-soft) 55%, transparent);
        content: "";
      }

      label:hover {
        background: var(--raised);
      }

      label:has(:checked) {
        background: var(--raised);
      }

      label:has(:checked)::before {
        width: 22px;
        height: 12px;
        background: var(--accent);
      }

      label:has(:focus-visible) {
        outline: 2px solid var(--focus);
      }

      input {
        position: absolute;
        inset: 0;
        margin: 0;
        opacity: 0;
        cursor: inherit;
      }
    `,
  ];

  protected override render(): TemplateResult {
    return html`
      <fieldset ?disabled="${this.disabled}">
        <legend class="unseen">${msg("Where in the photo")}</legend>
        ${POSITIONS.map(([position, label]) =>
          html`
            <label title="${label}">
              <input
                type="radio"
                name="position"
                aria-label="${label}"
                .checked="${position === this.position}"
                @change="${() => this.dispatchEvent(new CustomEvent("choose", { detail: position }))}"
              />
            </label>
          `
        )}
      </fieldset>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "latent-position-picker": PositionPicker;
  }
}
