import { css, html, type TemplateResult } from "lit";

export const filterStyles = css`
  input[type="search"] {
    flex: 0 1 320px;
    min-width: 0;
    height: 44px;
    padding: 0 16px;
    border: 1px solid var(--line);
    border-radius: var(--corner-middle);
    background: var(--raised);
    color: var(--ink);
    font: inherit;
  }

  @media (max-width: 599px) {
    input[type="search"] {
      flex-basis: 100%;
    }
  }
`;

/** A box that narrows what is shown on a page to what is typed. */
export function filterBox(label: string, typed: (text: string) => void): TemplateResult {
  return html`
    <input
      type="search"
      aria-label="${label}"
      placeholder="${label}"
      @input="${(event: Event) => typed((event.target as HTMLInputElement).value)}"
    />
  `;
}
