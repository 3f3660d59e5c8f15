import { msg, str } from "@lit/localize";
import { html, type TemplateResult } from "lit";
import { icons } from "../ui/icons.ts";

interface SecretField {
  readonly id: string;
  readonly label: string;
  /** `new-password` or `current-password`. */
  readonly autocomplete: "new-password" | "current-password";
  readonly legible: boolean;
  readonly invalid: boolean;
  readonly readonly: boolean;
  readonly toggle: () => void;
  readonly typed?: (event: InputEvent) => void;
}

/** A field for a secret, with a button that shows what was typed. */
export function secretField(field: SecretField): TemplateResult {
  return html`
    <div class="field secret">
      <label for="${field.id}">${field.label}</label>
      <input
        id="${field.id}"
        type="${field.legible ? "text" : "password"}"
        autocomplete="${field.autocomplete}"
        autocapitalize="none"
        spellcheck="false"
        aria-invalid="${field.invalid ? "true" : "false"}"
        aria-describedby="problem"
        ?readonly="${field.readonly}"
        @input="${field.typed}"
      />
      <button
        class="icon reveal"
        type="button"
        aria-label="${msg(str`Show what is typed: ${field.label}`)}"
        aria-pressed="${field.legible ? "true" : "false"}"
        @click="${field.toggle}"
      >
        ${icons.eye}
      </button>
    </div>
  `;
}
