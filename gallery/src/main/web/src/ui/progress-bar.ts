import { css, html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import { base } from "./styles.ts";

/** So much of the whole is told to those who hear the page. */
const HEARD = 10;

/** How far something is, to be seen and, now and then, heard. */
@customElement("latent-progress")
export class ProgressBar extends LitElement {
  /** What it is. */
  @property()
  accessor label = "";
  /** From 0 to 1; undefined where it cannot be told. */
  @property({ attribute: false })
  accessor portion: number | undefined;
  /** How far, in words. */
  @property()
  accessor text = "";

  static override readonly styles = [
    base,
    css`
      :host {
        display: grid;
        gap: 6px;
      }

      progress {
        width: 100%;
        height: 8px;
        border: 0;
        border-radius: 4px;
        overflow: hidden;
        background: var(--sunken);
        color: var(--accent);
        appearance: none;
      }

      progress::-webkit-progress-bar {
        background: var(--sunken);
      }

      progress::-webkit-progress-value {
        border-radius: 4px;
        background: var(--accent);
      }

      progress::-moz-progress-bar {
        border-radius: 4px;
        background: var(--accent);
      }

      progress:indeterminate {
        background: linear-gradient(90deg, var(--sunken), var(--accent), var(--sunken)) 0 / 200% 100%;
      }

      progress:indeterminate::-webkit-progress-bar {
        background: transparent;
      }

      progress:indeterminate::-moz-progress-bar {
        background: transparent;
      }

      @media (prefers-reduced-motion: no-preference) {
        progress:indeterminate {
          animation: pass 2s linear infinite;
        }

        @keyframes pass {
          to {
            background-position: -200% 0;
          }
        }
      }

      .text {
        color: var(--ink-soft);
        font-size: var(--text-small);
        font-variant-numeric: tabular-nums;
      }
    `,
  ];

  protected override render(): TemplateResult {
    const { label, portion, text } = this;
    const heard = portion === undefined ? "" : `${Math.floor((100 * portion) / HEARD) * HEARD}%`;
    return html`
      ${portion === undefined
        ? html`
          <progress aria-label="${label}"></progress>
        `
        : html`
          <progress aria-label="${label}" max="1" .value="${portion}"></progress>
        `} ${text === "" ? nothing : html`
        <span class="text">${text}</span>
      `}
      <span class="unseen" role="status">${label} ${heard}</span>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "latent-progress": ProgressBar;
  }
}
