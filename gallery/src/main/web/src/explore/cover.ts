import { css, html, LitElement, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { PhotoSummary } from "../api/types.ts";
import "../photo/thumb.ts";
import type { ThumbnailStore } from "../photo/thumbnail-store.ts";
import { Nearness } from "../ui/nearness.ts";
import { base } from "../ui/styles.ts";

/** The photo that stands for others, once it has come near the screen; until then, and where there is none, an icon. */
@customElement("latent-cover")
export class Cover extends LitElement {
  /** The photo's id. */
  @property({ attribute: false })
  accessor photo: string | undefined;
  @property({ attribute: false })
  accessor icon: TemplateResult | undefined;
  @property({ attribute: false })
  accessor store!: ThumbnailStore;
  readonly #nearness = new Nearness(this, "50%");

  static override readonly styles = [
    base,
    css`
      :host {
        display: grid;
        place-items: center;
        width: 100%;
        height: 100%;
        overflow: hidden;
        background: var(--sunken);
        color: var(--ink-soft);
      }
    `,
  ];

  protected override render(): TemplateResult | undefined {
    return this.#nearness.reached && this.photo !== undefined
      ? html`
        <latent-thumb .photo="${alone(this.photo)}" .store="${this.store}"></latent-thumb>
      `
      : this.icon;
  }
}

/** A photo of which nothing but its thumbnail is shown. */
function alone(id: string): PhotoSummary {
  return {
    id,
    name: "",
    type: "image/jpeg",
    width: 1,
    height: 1,
    taken: "1970-01-01T00:00:00",
    favorite: false,
    archived: false,
    failed: false,
    turned: false,
  };
}

declare global {
  interface HTMLElementTagNameMap {
    "latent-cover": Cover;
  }
}
