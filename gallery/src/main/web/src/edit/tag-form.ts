import { msg } from "@lit/localize";
import { html, nothing, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { Api } from "../api/client.ts";
import type { Change, FacetCount } from "../api/types.ts";
import { EditForm, Mistyped } from "./edit-form.ts";
import { readTags } from "./read.ts";

/** Tags to add, and perhaps to remove, completed from those that there are. */
@customElement("latent-tag-form")
export class TagForm extends EditForm {
  @property({ attribute: false })
  accessor api!: Api;
  /** Whether what is typed may be removed as well. */
  @property({ type: Boolean })
  accessor removes = false;
  @state()
  private accessor known: readonly FacetCount[] = [];

  override connectedCallback(): void {
    super.connectedCallback();
    // Without them one types the whole tag.
    this.api.tags().then((tags) => (this.known = tags), () => undefined);
  }

  protected override read(): Change {
    return { tags: { add: this.#typed() } };
  }

  #typed(): string[] {
    const tags = readTags(this.value("tags"));
    if (tags.length === 0) {
      throw new Mistyped(msg("Type a tag; commas stand between several."));
    }
    return tags;
  }

  protected override renderMore(): TemplateResult | typeof nothing {
    return this.removes
      ? html`
        <button class="quiet" type="button" @click="${this.#remove}">${msg("Remove")}</button>
      `
      : nothing;
  }

  #remove(): void {
    this.attempt(() => ({ tags: { remove: this.#typed() } }));
  }

  protected override renderFields(): TemplateResult {
    return html`
      <label>
        ${msg("Tags")}
        <input
          name="tags"
          list="known"
          autocomplete="off"
          autocapitalize="none"
          placeholder="${msg("beach, places/Norway")}"
        />
      </label>
      <datalist id="known">
        ${this.known.map(({ value, photos }) =>
          html`
            <option value="${value}">${photos}</option>
          `
        )}
      </datalist>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "latent-tag-form": TagForm;
  }
}
