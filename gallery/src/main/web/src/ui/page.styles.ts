import { css } from "lit";

/** What pages below a heading have in common. */
export const pageStyles = css`
  :host {
    display: block;
  }

  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 16px;
    padding: 12px 0 20px;
  }

  h1 {
    flex: 1 1 auto;
    min-width: 0;
    font-size: 1.75rem;
    font-weight: 680;
    letter-spacing: -0.022em;
    line-height: 1.2;
    overflow-wrap: anywhere;
  }

  h2 {
    margin: 32px 0 12px;
    font-size: 1.0625rem;
    font-weight: 650;
    letter-spacing: -0.01em;
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
  }

  .actions .quiet {
    display: inline-flex;
    align-items: center;
    gap: 8px;
    padding: 0 14px;
  }

  .actions .quiet svg {
    width: 18px;
    height: 18px;
  }

  /* What is turned on or off, with the button for it. */
  .off {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 8px 16px;
    margin-bottom: 16px;
    padding: 12px 18px;
    border-radius: var(--corner-large);
    background: var(--sunken);
  }

  @media (max-width: 599px) {
    .actions .quiet {
      padding: 0 12px;
      font-size: var(--text-small);
    }
  }

  .tiles {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(200px, 42vw), 1fr));
    gap: 24px 16px;
    list-style: none;
  }
`;
