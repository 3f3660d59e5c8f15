import { css } from "lit";

/** What the parts of the form have in common. */
export const watermarkStyles = css`
  .choices {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(220px, 100%), 1fr));
    gap: 8px;
  }

  .switch {
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

  input[type="radio"],
  input[type="checkbox"] {
    flex: none;
    width: 18px;
    height: 18px;
    margin: 0;
    accent-color: var(--accent);
  }

  .soft {
    color: var(--ink-soft);
    font-size: var(--text-small);
  }

  .problem {
    color: var(--danger);
  }
`;
