import { msg } from "@lit/localize";
import { html, nothing, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { Change, Place } from "../api/types.ts";
import { EditForm, Mistyped } from "./edit-form.ts";
import { readPlace } from "./read.ts";

@customElement("latent-place-form")
export class PlaceForm extends EditForm {
  @property({ attribute: false })
  accessor place: Place | undefined;
  /** Whether there may be one to remove. */
  @property({ type: Boolean })
  accessor removable = false;

  protected override read(): Change {
    const place = readPlace(this.value("place"));
    if (place === undefined) {
      throw new Mistyped(msg("That is no place: write latitude and longitude in degrees, such as 59.91, 10.75."));
    }
    return { place };
  }

  protected override renderFields(): TemplateResult {
    const value = this.place === undefined ? "" : `${this.place.latitude}, ${this.place.longitude}`;
    return html`
      <label>
        ${msg("Latitude, longitude")}
        <input name="place" autocomplete="off" placeholder="59.91, 10.75" .value="${value}" />
      </label>
    `;
  }

  protected override renderMore(): TemplateResult | typeof nothing {
    return this.removable
      ? html`
        <button class="quiet" type="button" title="${msg("What the photo itself says counts again")}" @click="${this
          .#clear}">
          ${msg("Remove")}
        </button>
      `
      : nothing;
  }

  #clear(): void {
    this.save({ place: null });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "latent-place-form": PlaceForm;
  }
}
