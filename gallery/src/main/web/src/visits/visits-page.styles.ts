import { css } from "lit";

export const visitsStyles = css`
  :host {
    max-width: 1100px;
  }

  .photos {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(130px, 28vw), 1fr));
    gap: 16px 10px;
    list-style: none;
  }

  .photos a {
    display: block;
    border-radius: var(--corner-large);
    text-decoration: none;
  }

  .photos latent-thumb {
    display: block;
    position: relative;
    aspect-ratio: 1;
    overflow: hidden;
    border-radius: var(--corner-large);
    background: var(--sunken);
  }

  .photos .told {
    display: block;
    margin: 4px 2px 0;
  }

  .told,
  .about {
    color: var(--ink-soft);
    font-size: var(--text-small);
  }

  table {
    width: 100%;
    max-width: 560px;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }

  th,
  td {
    padding: 9px 0;
    border-top: 1px solid var(--line);
    text-align: end;
  }

  thead th {
    border-top: 0;
    color: var(--ink-soft);
    font-size: var(--text-small);
    font-weight: 500;
  }

  th:first-child {
    text-align: start;
  }

  tbody th {
    font-weight: 600;
    overflow-wrap: anywhere;
  }

  .about {
    max-width: 65ch;
    margin-bottom: 14px;
  }
`;
