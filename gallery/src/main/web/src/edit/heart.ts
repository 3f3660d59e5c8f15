import { msg } from "@lit/localize";
import { css, html, type TemplateResult } from "lit";
import { icons } from "../ui/icons.ts";

export const heartStyles = css`
  .heart[aria-pressed="true"] {
    color: var(--accent);
  }

  .heart[aria-pressed="true"]:not(:hover) {
    background: transparent;
  }
`;

/** Makes favorites, and no favorites again. */
export function heart(given: boolean, toggle: () => void): TemplateResult {
  return html`
    <button
      class="icon heart"
      aria-label="${msg("Favorite")}"
      aria-pressed="${given ? "true" : "false"}"
      title="${msg("Favorite (f)")}"
      @click="${toggle}"
    >
      ${given ? icons.heartFull : icons.heart}
    </button>
  `;
}
