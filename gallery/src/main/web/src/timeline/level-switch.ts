import { msg } from "@lit/localize";
import { css, html, LitElement, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import { base, buttons } from "../ui/styles.ts";
import { type LevelName, LEVELS } from "./levels.ts";

const NAMES: Readonly<Record<LevelName, string>> = { years: msg("Years"), months: msg("Months"), days: msg("Days") };

/** Chooses how closely the timeline is looked at. Event: `level` (detail: the LevelName). */
@customElement("latent-level-switch")
export class LevelSwitch extends LitElement {
  @property({ attribute: false })
  accessor level: LevelName = "days";

  static override readonly styles = [
    base,
    buttons,
    css`
      :host {
        position: fixed;
        bottom: 20px;
        left: calc(var(--rail) + 8px);
        z-index: 2;
        display: block;
      }

      div {
        display: flex;
        padding: 3px;
        border: 1px solid var(--line);
        border-radius: 999px;
        background: color-mix(in srgb, var(--raised) 92%, transparent);
        box-shadow: 0 4px 16px light-dark(rgb(40 30 20 / 0.14), rgb(0 0 0 / 0.5));
      }

      button {
        min-height: 34px;
        padding: 0 15px;
        border: 0;
        border-radius: 999px;
        background: transparent;
        color: var(--ink-soft);
        font-size: var(--text-small);
        font-weight: 550;
        transition: background var(--quick);
      }

      button:hover {
        color: var(--ink);
      }

      button[aria-pressed="true"] {
        background: var(--ink);
        color: var(--paper);
      }

      @media (max-width: 759px) {
        :host {
          bottom: calc(var(--bar) + 12px + env(safe-area-inset-bottom));
          left: 50%;
          transform: translateX(-50%);
        }

        button {
          min-height: 38px;
        }
      }
    `,
  ];

  protected override render(): TemplateResult {
    return html`
      <div role="group" aria-label="${msg("How closely to look (+ and −)")}">
        ${LEVELS.map((level) =>
          html`
            <button
              aria-pressed="${level === this.level ? "true" : "false"}"
              @click="${() => this.dispatchEvent(new CustomEvent("level", { detail: level }))}"
            >
              ${NAMES[level]}
            </button>
          `
        )}
      </div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "latent-level-switch": LevelSwitch;
  }
}
