import { css } from "lit";

/** The front of an album. */
export const albumFrontStyles = css`
  .trail {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 8px;
    padding-top: 12px;
    color: var(--ink-soft);
    font-size: var(--text-small);
  }

  .trail a {
    text-decoration: none;
    overflow-wrap: anywhere;
  }

  .trail a:hover {
    color: var(--ink);
    text-decoration: underline;
  }

  .front {
    display: flex;
    align-items: center;
    gap: clamp(16px, 3vw, 32px);
    padding: 16px 0 28px;
  }

  .front .cover {
    flex: none;
    width: clamp(120px, 22vw, 280px);
    aspect-ratio: 4 / 3;
    overflow: hidden;
    border-radius: var(--corner-large);
  }

  .front .title {
    flex: 1;
    min-width: 0;
  }

  .facts {
    margin-top: 6px;
    color: var(--ink-soft);
  }

  .front .actions {
    margin-top: 16px;
  }

  select {
    min-height: 40px;
    padding: 0 12px;
    border: 1px solid var(--line);
    border-radius: var(--corner-middle);
    background: var(--paper);
    color: var(--ink);
    font: inherit;
  }

  @media (max-width: 599px) {
    .front {
      flex-direction: column;
      align-items: stretch;
    }

    select {
      font-size: var(--text-small);
    }

    .front .cover {
      width: 100%;
      aspect-ratio: 16 / 9;
    }
  }
`;
