/** Styles that several components share. */
import { css } from "lit";

export const base = css`
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }

  :host([hidden]),
  [hidden] {
    display: none !important;
  }

  h1,
  h2,
  h3,
  p,
  dl,
  dd,
  ul {
    margin: 0;
    padding: 0;
  }

  a {
    color: inherit;
  }

  code {
    padding: 1px 6px;
    border-radius: var(--corner);
    background: var(--sunken);
    color: var(--ink);
    font-family: var(--mono);
    font-size: var(--text-small);
    overflow-wrap: anywhere;
  }

  :focus-visible {
    outline: 2px solid var(--focus);
    outline-offset: 2px;
  }

  .unseen {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;

export const fields = css`
  .field {
    position: relative;
  }

  .field input {
    width: 100%;
    height: 48px;
    padding: 0 16px;
    border: 1px solid var(--line);
    border-radius: var(--corner-middle);
    background: var(--raised);
    color: var(--ink);
    font: inherit;
    font-size: 1rem;
  }

  .field input:focus {
    outline: 2px solid var(--focus);
    outline-offset: -1px;
  }

  .field input[aria-invalid="true"] {
    border-color: var(--danger);
  }
`;

/** One of several, each on a card of its own, or in a list that opens. */
export const choices = css`
  .choices label {
    display: flex;
    align-items: center;
    gap: 10px;
    min-height: 44px;
    padding: 8px 14px;
    border: 1px solid var(--line);
    border-radius: var(--corner-middle);
    background: var(--raised);
    cursor: pointer;
  }

  .choices label:has(:checked) {
    border-color: var(--accent);
  }

  select {
    min-height: 44px;
    padding: 0 12px;
    border: 1px solid var(--line);
    border-radius: var(--corner-middle);
    background: var(--raised);
    color: var(--ink);
    font: 400 var(--text) / 1.5 var(--font);
  }
`;

/** Of what is asked in a dialog or a card. */
export const forms = css`
  form {
    display: grid;
    gap: 16px;
  }

  label {
    display: block;
    margin-bottom: 4px;
    font-size: var(--text-small);
    font-weight: 600;
  }

  .problem {
    color: var(--danger);
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    justify-content: flex-end;
    gap: 10px;
  }

  .actions .quiet {
    min-height: 44px;
  }
`;

export const buttons = css`
  button {
    font: inherit;
    color: inherit;
    cursor: pointer;
  }

  .icon {
    display: inline-grid;
    place-items: center;
    flex: none;
    width: 40px;
    height: 40px;
    padding: 0;
    border: 0;
    border-radius: 50%;
    background: transparent;
    color: inherit;
    text-decoration: none;
    transition: background var(--quick);
  }

  .icon:hover,
  .icon[aria-pressed="true"] {
    background: color-mix(in srgb, currentColor 12%, transparent);
  }

  .main {
    min-height: 44px;
    padding: 0 20px;
    border: 0;
    border-radius: var(--corner-middle);
    background: var(--accent);
    color: var(--accent-ink);
    font-weight: 600;
    transition: opacity var(--quick);
  }

  .main:disabled {
    opacity: 0.6;
    cursor: progress;
  }

  .quiet {
    min-height: 40px;
    padding: 0 16px;
    border: 1px solid var(--line);
    border-radius: var(--corner-middle);
    background: transparent;
  }

  .quiet:hover {
    background: var(--sunken);
  }

  .quiet[aria-pressed="true"] {
    border-color: var(--accent);
    background: color-mix(in srgb, var(--accent) 12%, transparent);
    color: var(--accent);
    font-weight: 600;
  }
`;
