import { css } from "lit";

export const conversationStyles = css`
  section {
    margin-top: 24px;
    padding-top: 16px;
    border-top: 1px solid var(--line);
  }

  h3 {
    font-size: var(--text);
    font-weight: 600;
  }

  .likes {
    display: flex;
    align-items: center;
    gap: 12px;
    margin-top: 10px;
  }

  .likes button {
    display: inline-flex;
    flex: none;
    align-items: center;
    gap: 8px;
  }

  .likes svg {
    width: 18px;
    height: 18px;
  }

  .likes p {
    min-width: 0;
    color: var(--ink-soft);
    font-size: var(--text-small);
    overflow-wrap: anywhere;
  }

  ul {
    display: grid;
    gap: 10px;
    margin-top: 12px;
    list-style: none;
  }

  form {
    display: grid;
    gap: 8px;
    margin-top: 14px;
  }

  textarea {
    field-sizing: content;
    width: 100%;
    min-height: 44px;
    max-height: 12em;
    padding: 9px 12px;
    border: 1px solid var(--line);
    border-radius: 10px;
    background: var(--paper);
    color: var(--ink);
    font: inherit;
    font-size: 1rem;
    resize: vertical;
  }

  textarea:focus {
    outline: 2px solid var(--focus);
    outline-offset: -1px;
  }

  .main {
    justify-self: end;
  }

  .problem {
    color: var(--danger);
    font-size: var(--text-small);
  }
`;
