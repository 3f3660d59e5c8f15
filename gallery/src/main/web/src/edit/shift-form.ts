import { msg } from "@lit/localize";
import { html, type TemplateResult } from "lit";
import { customElement } from "lit/decorators.js";
import type { Change } from "../api/types.ts";
import { EditForm, Mistyped } from "./edit-form.ts";

const UNITS = [
  ["days", msg("Days"), 86_400],
  ["hours", msg("Hours"), 3_600],
  ["minutes", msg("Minutes"), 60],
] as const;

/** How much later, or earlier, several photos were taken than their camera's clock said. */
@customElement("latent-shift-form")
export class ShiftForm extends EditForm {
  protected override read(): Change {
    const parts = UNITS.map(([name, , seconds]) => Number(this.value(name) || "0") * seconds);
    const takenShift = parts.reduce((sum, part) => sum + part, 0);
    if (!Number.isInteger(takenShift) || takenShift === 0 || Math.abs(takenShift) > 2 ** 31 - 1) {
      throw new Mistyped(msg("Say by how much: whole numbers, with a minus for earlier."));
    }
    return { takenShift };
  }

  protected override renderFields(): TemplateResult {
    return html`
      <div class="row">
        ${UNITS.map(([name, label]) =>
          html`
            <label>${label}<input name="${name}" type="number" step="1" placeholder="0" /></label>
          `
        )}
      </div>
      <p class="hint">${msg("Moves the date of each photo: later, or with a minus earlier.")}</p>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "latent-shift-form": ShiftForm;
  }
}
