import { css, html, LitElement, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import { base } from "./styles.ts";

/** A page or a space without photos that says why, and what to do. Icon in the slot `icon`, text and actions in the rest. */
@customElement("latent-notice")
export class Notice extends LitElement {
  @property()
  accessor heading = "";

  static override readonly styles = [
    base,
    css`
      :host {
        display: grid;
        place-items: center;
        min-height: min(70vh, 640px);
        padding: 24px;
      }

      div {
        display: grid;
        justify-items: center;
        gap: 14px;
        max-width: 30rem;
        color: var(--ink-soft);
        text-align: center;
      }

      h2 {
        color: var(--ink);
        font-size: var(--text-title);
        font-weight: 650;
        letter-spacing: -0.015em;
      }

      ::slotted([slot="icon"]) {
        display: grid;
        place-items: center;
        width: 64px;
        height: 64px;
        border-radius: 50%;
        background: var(--sunken);
        color: var(--ink-soft);
      }
    `,
  ];

  protected override render(): TemplateResult {
    return html`
      <div>
        <slot name="icon"></slot>
        <h2>${this.heading}</h2>
        <slot></slot>
      </div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "latent-notice": Notice;
  }
}
