import { css } from "lit";

/** A list of which something is picked, with rows that a finger can hit. */
export const pickerStyles = css`
  ul {
    max-height: min(36vh, 260px);
    overflow-y: auto;
    border: 1px solid var(--line);
    border-radius: var(--corner-middle);
    background: var(--raised);
    list-style: none;
  }

  li {
    display: flex;
    align-items: center;
    padding-right: 4px;
  }

  li + li {
    border-top: 1px solid var(--line);
  }

  li label {
    display: flex;
    flex: 1;
    align-items: center;
    gap: 10px;
    min-width: 0;
    min-height: 44px;
    padding: 6px 8px 6px 12px;
    cursor: pointer;
  }

  li label span {
    flex: 1;
    min-width: 0;
    overflow-wrap: anywhere;
  }

  input {
    flex: none;
    width: 18px;
    height: 18px;
    margin: 0;
    accent-color: var(--accent);
  }

  small {
    color: var(--ink-soft);
    font-size: var(--text-small);
    white-space: nowrap;
  }

  p {
    color: var(--ink-soft);
    font-size: var(--text-small);
  }

  .problem {
    color: var(--danger);
  }

  .trail {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 2px 8px;
    color: var(--ink-soft);
    font-size: var(--text-small);
  }

  .trail button {
    padding: 4px 0;
    border: 0;
    background: none;
    text-decoration: underline;
  }
`;
