import { msg } from "@lit/localize";
import { css, html, LitElement, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import { icons } from "../ui/icons.ts";
import { base, buttons } from "../ui/styles.ts";
import { stars } from "./change.ts";

/** A rating to be given. The star that it has already takes it away. Event: `rate` (detail: 0 to 5). */
@customElement("latent-stars")
export class Stars extends LitElement {
  @property({ attribute: false })
  accessor rating = 0;

  static override readonly styles = [
    base,
    buttons,
    css`
      :host {
        display: inline-flex;
      }

      button {
        display: grid;
        place-items: center;
        width: 34px;
        height: 40px;
        padding: 0;
        border: 0;
        border-radius: var(--corner-small);
        background: transparent;
        color: var(--ink-soft);
      }

      .given {
        color: var(--accent);
      }

      button:hover,
      button:has(~ button:hover) {
        color: var(--accent);
      }
    `,
  ];

  override connectedCallback(): void {
    super.connectedCallback();
    this.setAttribute("role", "group");
    this.setAttribute("aria-label", msg("Rating"));
  }

  #rate(star: number): void {
    this.dispatchEvent(new CustomEvent("rate", { detail: star === this.rating ? 0 : star }));
  }

  protected override render(): TemplateResult {
    return html`
      ${[1, 2, 3, 4, 5].map((star) =>
        html`
          <button
            class="${star <= this.rating ? "given" : ""}"
            aria-label="${stars(star)}"
            aria-pressed="${star === this.rating ? "true" : "false"}"
            title="${stars(star)} (${star})"
            @click="${() => this.#rate(star)}"
          >
            ${star <= this.rating ? icons.starFull : icons.star}
          </button>
        `
      )}
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "latent-stars": Stars;
  }
}
