import { css } from "lit";

export const commentsPageStyles = css`
  :host {
    max-width: 860px;
  }

  ul {
    list-style: none;
  }

  li {
    display: grid;
    grid-template-columns: 72px minmax(0, 1fr);
    gap: 14px;
    padding: 14px 0;
    border-top: 1px solid var(--line);
  }

  li > :last-child {
    grid-column: 2;
  }

  li a {
    display: block;
    position: relative;
    overflow: hidden;
    width: 72px;
    height: 72px;
    border-radius: var(--corner-large);
    background: var(--sunken);
  }

  .gone {
    color: var(--ink-soft);
    font-size: var(--text-small);
  }

  .older {
    margin-top: 12px;
  }
`;
