import { css } from "lit";

/** What the steps have in common. */
export const steps = css`
  :host {
    display: block;
  }

  form,
  section {
    display: grid;
    gap: 20px;
  }

  h2 {
    font-size: var(--text-title);
    font-weight: 650;
    letter-spacing: -0.015em;
    overflow-wrap: anywhere;
  }

  h2:focus {
    outline: none;
  }

  p {
    color: var(--ink-soft);
  }

  strong {
    color: var(--ink);
    overflow-wrap: anywhere;
  }

  .lead {
    display: grid;
    gap: 6px;
  }

  .step {
    font-size: var(--text-small);
  }

  .field label {
    display: block;
    margin-bottom: 6px;
    font-weight: 600;
  }

  .field .reveal {
    position: absolute;
    right: 4px;
    bottom: 4px;
    color: var(--ink-soft);
  }

  .secret input {
    padding-right: 52px;
  }

  .hint {
    margin-top: 6px;
    font-size: var(--text-small);
    overflow-wrap: anywhere;
  }

  .choice {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 10px;
  }

  .choice .main {
    margin-left: auto;
  }

  .text {
    min-height: 40px;
    padding: 0;
    border: 0;
    background: none;
    color: var(--accent);
    text-align: left;
    text-decoration: underline;
    text-underline-offset: 3px;
  }

  .problem {
    color: var(--danger);
    overflow-wrap: anywhere;
  }

  .problem:empty {
    display: none;
  }

  .check {
    display: grid;
    grid-template-columns: 22px minmax(0, 1fr);
    align-items: start;
    gap: 10px;
    min-height: 24px;
    overflow-wrap: anywhere;
  }

  .check input {
    width: 20px;
    height: 20px;
    margin: 1px 0 0;
    accent-color: var(--accent);
  }

  .rows {
    border: 1px solid var(--line);
    border-radius: var(--corner-large);
    background: var(--raised);
    list-style: none;
    overflow: hidden;
  }

  .rows li {
    display: flex;
    align-items: center;
    min-width: 0;
  }

  .rows li + li {
    border-top: 1px solid var(--line);
  }

  .row {
    display: grid;
    grid-template-columns: 22px minmax(0, 1fr);
    flex: 1;
    align-items: center;
    gap: 14px;
    min-width: 0;
    min-height: 52px;
    padding: 8px 16px;
    border: 0;
    background: none;
    color: inherit;
    text-align: left;
    text-decoration: none;
  }

  .row:hover {
    background: var(--sunken);
  }

  .row:focus-visible {
    outline-offset: -3px;
    border-radius: var(--corner-large);
  }

  .row svg {
    color: var(--ink-soft);
  }

  .row.vault svg {
    color: var(--accent);
  }

  .row .name {
    overflow: hidden;
    font-weight: 600;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .row .facts {
    display: block;
    color: var(--ink-soft);
    font-size: var(--text-small);
    font-weight: 400;
    overflow-wrap: anywhere;
    white-space: normal;
  }
`;
