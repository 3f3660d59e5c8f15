import { msg } from "@lit/localize";
import { html, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { Change } from "../api/types.ts";
import { EditForm } from "./edit-form.ts";

@customElement("latent-caption-form")
export class CaptionForm extends EditForm {
  @property({ attribute: false })
  accessor caption = "";

  protected override read(): Change {
    const caption = this.value("caption").trim();
    return { caption: caption === "" ? null : caption };
  }

  protected override renderFields(): TemplateResult {
    return html`
      <label>${msg("Caption")}<textarea name="caption" maxlength="8000" .value="${this.caption}"></textarea></label>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "latent-caption-form": CaptionForm;
  }
}
