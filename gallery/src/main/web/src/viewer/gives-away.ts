import { msg } from "@lit/localize";
import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { Api } from "../api/client.ts";
import { givesAway, strippedUrl } from "../api/copies.ts";
import type { GivesAway, PhotoSummary } from "../api/types.ts";
import { icons } from "../ui/icons.ts";
import { base, buttons } from "../ui/styles.ts";
import { revelations } from "./telltales.ts";

/** What the file of a photo tells whoever gets it, and a copy that does not. The file is looked at when somebody asks. */
@customElement("latent-gives-away")
export class GivesAwaySection extends LitElement {
  @property({ attribute: false })
  accessor photo!: PhotoSummary;
  @property({ attribute: false })
  accessor api!: Api;
  @state()
  private accessor open = false;
  @state()
  private accessor told: GivesAway | "unknown" | undefined;
  #work = new AbortController();

  static override readonly styles = [
    base,
    buttons,
    css`
      :host {
        display: block;
        margin-top: 24px;
        padding-top: 16px;
        border-top: 1px solid var(--line);
      }

      h3 {
        font-size: var(--text);
      }

      .opener {
        display: flex;
        align-items: center;
        justify-content: space-between;
        width: 100%;
        min-height: 40px;
        padding: 0;
        border: 0;
        background: transparent;
        font-weight: 600;
        text-align: left;
      }

      .opener svg {
        flex: none;
        transform: rotate(-90deg);
        transition: transform var(--quick);
      }

      .opener[aria-expanded="true"] svg {
        transform: rotate(90deg);
      }

      p {
        margin-top: 8px;
        color: var(--ink-soft);
        font-size: var(--text-small);
      }

      dl {
        display: grid;
        gap: 10px;
        margin-top: 12px;
      }

      dt {
        color: var(--ink-soft);
        font-size: var(--text-small);
      }

      dd {
        overflow-wrap: anywhere;
      }

      .download {
        display: inline-flex;
        align-items: center;
        gap: 8px;
        margin-top: 16px;
        text-decoration: none;
      }

      .download svg {
        flex: none;
        width: 18px;
        height: 18px;
      }
    `,
  ];

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has("photo") && changed.get("photo")?.id !== this.photo.id) {
      this.#forget();
      if (this.open) {
        void this.#learn();
      }
    }
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#forget();
  }

  #forget(): void {
    this.#work.abort();
    this.#work = new AbortController();
    this.told = undefined;
  }

  #toggle(): void {
    this.open = !this.open;
    if (this.open && this.told === undefined) {
      void this.#learn();
    }
  }

  async #learn(): Promise<void> {
    const { signal } = this.#work;
    const told = await givesAway(this.api, this.photo, signal).catch(() => "unknown" as const);
    if (!signal.aborted) {
      this.told = told;
    }
  }

  protected override render(): TemplateResult {
    return html`
      <h3>
        <button class="opener" aria-expanded="${this.open ? "true" : "false"}" @click="${this.#toggle}">
          ${msg("What this photo gives away")} ${icons.next}
        </button>
      </h3>
      ${this.open
        ? html`
          <div role="status">${this.#renderTold()}</div>
        `
        : nothing}
    `;
  }

  #renderTold(): TemplateResult {
    const { told } = this;
    if (told === undefined) {
      return html`
        <p>${msg("Looking into the file")}</p>
      `;
    }
    if (told === "unknown") {
      return html`
        <p>${msg("The file could not be looked into.")}</p>
      `;
    }
    const lines = revelations(told);
    return html`
      ${lines.length === 0
        ? html`
          <p>${msg("Nothing that Latent can read, but for the picture itself.")}</p>
        `
        : html`
          <p>${msg("Whoever gets the original file can read this in it:")}</p>
          <dl>
            ${lines.map(({ what, values }) =>
              html`
                <div>
                  <dt>${what}</dt>
                  ${values === "" ? nothing : html`
                    <dd>${values}</dd>
                  `}
                </div>
              `
            )}
          </dl>
        `} ${this.#renderWithout(told)}
    `;
  }

  #renderWithout({ without }: GivesAway): TemplateResult {
    if (without === "none") {
      return html`
        <p>${msg("Of this kind of file, Latent cannot make a copy that tells less.")}</p>
      `;
    }
    return html`
      <a class="quiet download" href="${strippedUrl(this.api, this.photo)}" download>
        ${icons.download}${msg("Download without personal data")}
      </a>
      <p>
        ${without === "same_pixels"
          ? msg("The copy has the same pixels, and colours, and nothing else.")
          : msg("The copy is a JPEG: in this format the picture cannot be parted from the rest.")}
      </p>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "latent-gives-away": GivesAwaySection;
  }
}
