import { css } from "lit";

export const conflictsStyles = css`
  .sides {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: 16px;
    max-width: 640px;
  }

  section {
    display: grid;
    align-content: start;
    gap: 2px;
    min-width: 0;
  }

  .picture {
    position: relative;
    display: grid;
    place-items: center;
    width: 100%;
    aspect-ratio: 4 / 3;
    margin-bottom: 8px;
    padding: 0;
    overflow: hidden;
    border: 0;
    border-radius: var(--corner);
    background: var(--sunken);
    color: var(--ink-soft);
  }

  .label {
    font-size: var(--text-small);
    font-weight: 650;
  }

  .name {
    overflow-wrap: anywhere;
  }

  section .quiet {
    justify-self: start;
    min-height: 44px;
    margin-top: 8px;
  }
`;
