/** The offers under the search box: in its own tree, as its input names the one that is active. */
import { msg } from "@lit/localize";
import { css, html, nothing, type TemplateResult } from "lit";
import type { Completion } from "../api/types.ts";
import { count } from "../photo/format.ts";
import type { Completing } from "./completing.ts";
import { inWords } from "../language/server.ts";

export const completionStyles = css`
  [role="listbox"] {
    position: absolute;
    top: calc(100% + 6px);
    right: 0;
    left: 0;
    z-index: 1;
    margin: 0;
    padding: 6px;
    overflow: auto;
    max-height: min(420px, 60dvh);
    border: 1px solid var(--line);
    border-radius: var(--corner-large);
    background: var(--raised);
    box-shadow: var(--shadow);
    list-style: none;
  }

  @media (max-width: 599px) {
    [role="listbox"] {
      position: fixed;
      top: calc(var(--header) - 4px);
      right: 12px;
      left: 12px;
    }
  }

  [role="option"] {
    display: flex;
    align-items: baseline;
    gap: 10px;
    min-height: 40px;
    padding: 8px 10px;
    border-radius: var(--corner-small);
    cursor: pointer;
  }

  [role="option"]:hover,
  [role="option"][aria-selected="true"] {
    background: var(--sunken);
  }

  .key {
    flex: none;
    color: var(--accent);
    font-weight: 600;
  }

  .what {
    flex: 1;
    min-width: 0;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .what.meaning,
  .number {
    color: var(--ink-soft);
    font-size: var(--text-small);
  }

  .number {
    font-variant-numeric: tabular-nums;
  }
`;

export const LIST = "offers";

export function offerId(index: number): string {
  return `offer-${index}`;
}

export function completionList(completing: Completing, use: (offer: Completion) => void): TemplateResult {
  return html`
    <ul id="${LIST}" role="listbox" aria-label="${msg("Suggestions")}" ?hidden="${!completing.isOpen}">
      ${completing.offers.map((offer, index) =>
        html`
          <li
            id="${offerId(index)}"
            role="option"
            aria-selected="${index === completing.active ? "true" : "false"}"
            aria-label="${spoken(offer)}"
            @pointerdown="${(event: PointerEvent) => event.preventDefault()}"
            @click="${() => use(offer)}"
          >
            <span class="key">${offer.key}:</span>
            ${offer.value === undefined
              ? html`
                <span class="what meaning">${inWords(offer.meaning ?? "")}</span>
              `
              : html`
                <span class="what">${offer.value}</span>
              `} ${offer.photos === undefined ? nothing : html`
              <span class="number">${count(offer.photos)}</span>
            `}
          </li>
        `
      )}
    </ul>
  `;
}

function spoken({ key, value, meaning, photos }: Completion): string {
  const number = photos === undefined ? "" : `, ${photos}`;
  return value === undefined ? `${key}: ${inWords(meaning ?? "")}` : `${key}: ${value}${number}`;
}
