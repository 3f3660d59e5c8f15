import { css } from "lit";

/** A canvas knows no variables: the painter reads these. */
export const canvasColours = css`
  canvas {
    background: light-dark(#dfe7ea, #101719);
    color: light-dark(#f7f4ef, #23272a);
    outline: 0 solid light-dark(#c5c9c4, #3d464a);
    caret-color: light-dark(#5b5650, #b9b1a8);
    column-rule-color: var(--accent);
  }
`;
