import { css } from "lit";

/** Besides those of the timeline's tiles. */
export const gridStyles = css`
  .gap {
    position: absolute;
    left: 0;
    top: 0;
    z-index: 2;
    width: 4px;
    border-radius: 2px;
    background: var(--accent);
    pointer-events: none;
  }
`;
