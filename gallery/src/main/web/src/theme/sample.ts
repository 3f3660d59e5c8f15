import { msg } from "@lit/localize";
import { css, html, LitElement, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import { logo } from "../ui/logo.ts";
import { base } from "../ui/styles.ts";
import type { Scheme } from "./derive.ts";

/** A small gallery in the colours that the page wears, in the light or in the dark whatever the page is in. */
@customElement("latent-theme-sample")
export class ThemeSample extends LitElement {
  @property({ reflect: true })
  accessor scheme: Scheme = "light";
  /** Of the gallery. */
  @property({ attribute: false })
  accessor name = "";

  static override readonly styles = [
    base,
    css`
      :host {
        display: grid;
        gap: 12px;
        padding: 14px 16px 16px;
        border: 1px solid var(--line);
        border-radius: var(--corner-large);
        background: var(--paper);
        color: var(--ink);
      }

      :host([scheme="light"]) {
        color-scheme: light;
      }

      :host([scheme="dark"]) {
        color-scheme: dark;
      }

      div {
        display: flex;
        align-items: center;
        gap: 10px;
        min-width: 0;
      }

      strong {
        overflow: hidden;
        text-overflow: ellipsis;
        white-space: nowrap;
      }

      .photos {
        display: grid;
        grid-template-columns: 3fr 2fr 4fr;
        gap: 4px;
      }

      i {
        height: 52px;
        border-radius: var(--corner);
        background: linear-gradient(160deg, color-mix(in srgb, var(--accent) 45%, var(--sunken)), var(--sunken));
      }

      .words {
        flex-wrap: wrap;
        padding: 10px 12px;
        border-radius: var(--corner-middle);
        background: var(--raised);
      }

      .soft {
        color: var(--ink-soft);
      }

      .accent {
        color: var(--accent);
      }

      .button {
        margin-inline-start: auto;
        padding: 6px 14px;
        border-radius: var(--corner-middle);
        background: var(--accent);
        color: var(--accent-ink);
        font-weight: 600;
      }
    `,
  ];

  protected override render(): TemplateResult {
    return html`
      <div>${logo(24)}<strong dir="auto">${this.name || "Latent"}</strong></div>
      <div class="photos" aria-hidden="true"><i></i><i></i><i></i></div>
      <div class="words" aria-hidden="true">
        <span>${msg("Text")}</span><span class="soft">${msg("Photos")}</span><span class="accent">${msg(
          "Accent",
        )}</span><span
          class="button"
        >${msg("Save")}</span>
      </div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "latent-theme-sample": ThemeSample;
  }
}
