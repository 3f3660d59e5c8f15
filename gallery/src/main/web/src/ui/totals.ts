import { css, html, type TemplateResult } from "lit";

export const totalsStyles = css`
  .totals {
    display: flex;
    flex-wrap: wrap;
    gap: 12px;
  }

  .totals div {
    display: flex;
    flex: 1 1 96px;
    flex-direction: column-reverse;
    max-width: 240px;
    padding: 16px 18px;
    border: 1px solid var(--line);
    border-radius: var(--corner-large);
    background: var(--raised);
  }

  .totals dt {
    color: var(--ink-soft);
    font-size: var(--text-small);
  }

  .totals dd {
    font-size: clamp(1.125rem, 4.5vw, 1.75rem);
    font-variant-numeric: tabular-nums;
    font-weight: 650;
    letter-spacing: -0.02em;
    line-height: 1.2;
    white-space: nowrap;
  }
`;

/** One of a list with the class `totals`. */
export function total(name: string, value: string): TemplateResult {
  return html`
    <div>
      <dt>${name}</dt>
      <dd>${value}</dd>
    </div>
  `;
}
