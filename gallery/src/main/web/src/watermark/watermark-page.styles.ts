import { css } from "lit";

export const watermarkPageStyles = css`
  .where {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 12px 20px;
  }

  .means {
    display: grid;
    gap: 8px;
    padding: 14px 16px;
    border-radius: var(--corner-large);
    background: var(--sunken);
  }

  .means ul {
    display: grid;
    gap: 8px;
    padding-left: 18px;
    font-size: var(--text-small);
  }
`;
