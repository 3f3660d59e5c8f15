import { css } from "lit";

/** What the parts of the vault's page have in common. */
export const vaultStyles = css`
  :host {
    display: grid;
    gap: 20px;
    align-content: start;
  }

  h2 {
    font-size: 1.125rem;
    font-weight: 650;
    letter-spacing: -0.01em;
  }

  h3 {
    overflow-wrap: anywhere;
    font-size: var(--text);
    font-weight: 650;
  }

  ul {
    display: grid;
    gap: 12px;
    list-style: none;
  }

  .about {
    max-width: 42rem;
    color: var(--ink-soft);
  }

  .soft {
    color: var(--ink-soft);
    font-size: var(--text-small);
  }

  .card {
    display: grid;
    gap: 12px;
    min-width: 0;
    padding: 18px 20px;
    border: 1px solid var(--line);
    border-radius: var(--corner-large);
    background: var(--raised);
  }

  .card > * {
    min-width: 0;
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 10px;
  }

  .actions .quiet,
  .actions .main {
    display: inline-flex;
    align-items: center;
    gap: 8px;
    min-height: 44px;
  }

  .facts {
    display: grid;
    grid-template-columns: minmax(7rem, auto) minmax(0, 1fr);
    gap: 10px 20px;
  }

  .facts dt {
    color: var(--ink-soft);
  }

  .facts dt::first-letter {
    text-transform: uppercase;
  }

  .facts dd {
    overflow-wrap: anywhere;
  }

  .notable {
    padding: 12px 16px;
    border-left: 4px solid var(--danger);
    border-radius: var(--corner-small);
    background: var(--sunken);
    overflow-wrap: anywhere;
  }

  .problem {
    color: var(--danger);
  }

  @media (max-width: 599px) {
    .facts {
      grid-template-columns: minmax(0, 1fr);
      gap: 0;
    }

    .facts dd {
      margin-bottom: 12px;
    }
  }
`;
