import { msg } from "@lit/localize";
import { html, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { Change } from "../api/types.ts";
import { EditForm, Mistyped } from "./edit-form.ts";
import { readTime, readZone } from "./read.ts";

/** When one photo was taken. */
@customElement("latent-date-form")
export class DateForm extends EditForm {
  @property({ attribute: false })
  accessor taken = "";
  @property({ attribute: false })
  accessor offset = "";

  protected override read(): Change {
    const time = readTime(this.value("time"));
    const zone = readZone(this.value("zone"));
    if (time === undefined) {
      throw new Mistyped(msg("That is no date and time."));
    }
    if (zone === undefined) {
      throw new Mistyped(msg("That is no time zone: write how far it is from UTC, such as +02:00, or nothing."));
    }
    return { taken: `${time}${zone}` };
  }

  protected override renderFields(): TemplateResult {
    return html`
      <label>
        ${msg("Date and time")}
        <input name="time" type="datetime-local" step="1" .value="${this.taken}" />
      </label>
      <label>
        ${msg("Time zone")}
        <input name="zone" autocomplete="off" placeholder="${msg("+02:00; empty where unknown")}" .value="${this
          .offset}" />
      </label>
    `;
  }

  protected override renderMore(): TemplateResult {
    return html`
      <button class="quiet" type="button" title="${msg("What the photo itself says counts again")}" @click="${this
        .#clear}">
        ${msg("As the camera had it")}
      </button>
    `;
  }

  #clear(): void {
    this.save({ taken: null });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "latent-date-form": DateForm;
  }
}
