/** What stands where there are no photos to show. */
import { css, html, type TemplateResult } from "lit";
import { photos } from "../photo/format.ts";
import { icons } from "../ui/icons.ts";
import "../ui/notice.ts";

export const emptyStyles = css`
  latent-notice ul {
    display: grid;
    gap: 8px;
    padding-left: 1.2em;
    text-align: left;
  }
`;

export function misunderstood(problem: string, showAll: () => void): TemplateResult {
  return html`
    <latent-notice heading="This search makes no sense here">
      <span slot="icon">${icons.search}</span>
      <p>${problem}</p>
      <button class="quiet" @click="${showAll}">Show all photos</button>
    </latent-notice>
  `;
}

export function noMatch(query: string, showAll: () => void): TemplateResult {
  return html`
    <latent-notice heading="No photo matches">
      <span slot="icon">${icons.search}</span>
      <p>Nothing in the vault fits <strong>${query}</strong>.</p>
      <button class="quiet" @click="${showAll}">Show all photos</button>
    </latent-notice>
  `;
}

/** @param pending photos that the index has yet to read */
export function noPhotos(pending: number): TemplateResult {
  if (pending > 0) {
    return html`
      <latent-notice heading="Looking through your photos">
        <span slot="icon">${icons.picture}</span>
        <p>${photos(pending)} to go. They appear here as they are read.</p>
      </latent-notice>
    `;
  }
  return html`
    <latent-notice heading="No photos yet">
      <span slot="icon">${icons.picture}</span>
      <p>Put some into the vault, and they appear here within seconds:</p>
      <ul>
        <li>drop them on this page,</li>
        <li>copy them into the mounted drive with any file manager,</li>
        <li>or connect a phone or another computer by WebDAV to <code>${location.origin}/dav/</code>.</li>
      </ul>
    </latent-notice>
  `;
}
