import { css } from "lit";

export const themePageStyles = css`
  .presets {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }

  .presets .quiet {
    display: inline-flex;
    align-items: center;
    gap: 8px;
    min-height: 44px;
  }

  .one {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 12px;
    min-height: 44px;
    padding: 6px 14px;
    border: 1px solid var(--line);
    border-radius: var(--corner-middle);
    background: var(--raised);
    cursor: pointer;
  }

  .one input {
    flex: none;
    width: 56px;
    height: 32px;
    padding: 0;
    border: 0;
    background: none;
    cursor: pointer;
  }

  .slider {
    grid-template-columns: minmax(0, 1fr) 3.5rem;
  }

  section {
    display: grid;
    gap: 8px;
  }
`;
