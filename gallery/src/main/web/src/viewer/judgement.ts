import { msg, str } from "@lit/localize";
import { css, html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { Change, PhotoDetails } from "../api/types.ts";
import { heart, heartStyles } from "../edit/heart.ts";
import "../edit/stars.ts";
import { base, buttons } from "../ui/styles.ts";

/** What its owner thinks of a photo: the heart and the stars. Event: `photo-edit` (detail: the change). */
@customElement("latent-judgement")
export class Judgement extends LitElement {
  @property({ attribute: false })
  accessor photo!: PhotoDetails;

  static override readonly styles = [
    base,
    buttons,
    heartStyles,
    css`
      .rating {
        margin-top: 10px;
        color: var(--accent);
        letter-spacing: 0.1em;
      }

      .rating span {
        color: var(--line);
      }

      .judged {
        display: flex;
        align-items: center;
        gap: 4px;
        margin: 8px 0 0 -9px;
      }
    `,
  ];

  #edit(change: Change): void {
    this.dispatchEvent(new CustomEvent("photo-edit", { detail: change }));
  }

  protected override render(): TemplateResult {
    const { rating = 0, editable } = this.photo;
    return html`
      ${editable ? this.#renderEditable() : nothing} ${rating < 0
        ? html`
          <p class="rating">${msg("Rejected")}</p>
        `
        : editable || rating === 0
        ? nothing
        : html`
          <p
            class="rating"
            role="img"
            aria-label="${msg(str`${rating} of 5 stars`)}"
          >
            ${"★".repeat(rating)}<span>${"★".repeat(5 - rating)}</span>
          </p>
        `}
    `;
  }

  #renderEditable(): TemplateResult {
    const { favorite, rating } = this.photo;
    return html`
      <div class="judged">
        ${heart(favorite, () => this.#edit({ favorite: !favorite }))}
        <latent-stars .rating="${Math.max(0, rating ?? 0)}" @rate="${(event: CustomEvent<number>) =>
          this.#edit({ rating: event.detail })}"></latent-stars>
      </div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "latent-judgement": Judgement;
  }
}
