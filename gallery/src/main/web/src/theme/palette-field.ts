import { msg, str } from "@lit/localize";
import { css, html, LitElement, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { Palette } from "../api/types.ts";
import { base } from "../ui/styles.ts";
import type { Choice } from "./derive.ts";

const PARTS: readonly (readonly [keyof Choice, string])[] = [
  ["accent", msg("Accent")],
  ["paper", msg("Background")],
  ["ink", msg("Text")],
];

/** The colours that are chosen for the light, or for the dark. Event: `choose` (detail: what of the Choice is another). */
@customElement("latent-palette-field")
export class PaletteField extends LitElement {
  /** When they are shown. */
  @property()
  accessor label = "";
  @property({ attribute: false })
  accessor choice!: Choice;
  /** What has come of it. */
  @property({ attribute: false })
  accessor palette!: Palette;

  static override readonly styles = [
    base,
    css`
      fieldset {
        display: grid;
        grid-template-columns: repeat(3, minmax(0, 1fr));
        gap: 8px;
        min-width: 0;
        margin: 0;
        padding: 0;
        border: 0;
      }

      legend {
        margin-bottom: 8px;
        padding: 0;
        font-weight: 600;
      }

      label {
        display: grid;
        gap: 6px;
        padding: 8px;
        border: 1px solid var(--line);
        border-radius: var(--corner-middle);
        background: var(--raised);
        font-size: var(--text-small);
        cursor: pointer;
      }

      input {
        width: 100%;
        height: 32px;
        padding: 0;
        border: 0;
        border-radius: var(--corner);
        background: none;
        cursor: pointer;
      }

      [role="status"] {
        grid-column: 1 / -1;
      }

      p {
        color: var(--ink-soft);
        font-size: var(--text-small);
      }
    `,
  ];

  #choose(part: keyof Choice, colour: string): void {
    this.dispatchEvent(new CustomEvent<Partial<Choice>>("choose", { detail: { [part]: colour } }));
  }

  protected override render(): TemplateResult {
    return html`
      <fieldset>
        <legend>${this.label}</legend>
        ${PARTS.map(([part, name]) =>
          html`
            <label>
              ${name}
              <input
                type="color"
                .value="${this.choice[part]}"
                @input="${(event: InputEvent) => this.#choose(part, (event.target as HTMLInputElement).value)}"
              />
            </label>
          `
        )}
        <div role="status">
          ${PARTS.filter(([part]) => this.choice[part] !== this.palette[part]).map(([_, name]) =>
            html`
              <p>${msg(
                str`${name}: text could not be read so. The nearest colour with which it can is shown instead.`,
              )}</p>
            `
          )}
        </div>
      </fieldset>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "latent-palette-field": PaletteField;
  }
}
