import { msg, str } from "@lit/localize";
import { css, html, nothing, type TemplateResult } from "lit";
import type { Comment } from "../api/types.ts";
import { day } from "../session/words.ts";
import { icons } from "../ui/icons.ts";
import { momentOf } from "./words.ts";

/** What is around a comment's text may not be turned about by letters in it. */
export const commentStyles = css`
  .by {
    display: flex;
    align-items: center;
    gap: 8px;
    min-height: 32px;
  }

  .by strong {
    min-width: 0;
    overflow-wrap: anywhere;
  }

  .by time {
    flex: none;
    color: var(--ink-soft);
    font-size: var(--text-small);
  }

  .by .icon {
    width: 32px;
    height: 32px;
    margin: 0 -6px 0 auto;
    color: var(--ink-soft);
  }

  .by .icon svg {
    width: 18px;
    height: 18px;
  }

  .text {
    unicode-bidi: isolate;
    white-space: pre-line;
    overflow-wrap: anywhere;
  }
`;

/** Who said what and when, with a button for those who may remove it. */
export function renderComment({ author, time, text, removable }: Comment, remove: () => void): TemplateResult {
  const label = msg(str`Remove the comment by ${author}`);
  return html`
    <p class="by">
      <strong>${author}</strong>
      <time datetime="${time}" title="${momentOf(time)}">${day(time)}</time>
      ${removable
        ? html`
          <button class="icon" aria-label="${label}" title="${msg("Remove")}" @click="${remove}">${icons.trash}</button>
        `
        : nothing}
    </p>
    <p class="text" dir="auto">${text}</p>
  `;
}
