/** What stands where there are no photos to show. */
import { msg, str } from "@lit/localize";
import { css, html, type TemplateResult } from "lit";
import { plural } from "../language/plural.ts";
import { count } from "../photo/format.ts";
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
    <latent-notice heading="${msg("This search makes no sense here")}">
      <span slot="icon">${icons.search}</span>
      <p>${problem}</p>
      <button class="quiet" @click="${showAll}">${msg("Show all photos")}</button>
    </latent-notice>
  `;
}

export function noMatch(query: string, showAll: () => void): TemplateResult {
  return html`
    <latent-notice heading="${msg("No photo matches")}">
      <span slot="icon">${icons.search}</span>
      <p>${msg(html`
        Nothing in the vault fits <strong>${query}</strong>.
      `)}</p>
      <button class="quiet" @click="${showAll}">${msg("Show all photos")}</button>
    </latent-notice>
  `;
}

/** @param pending photos that the index has yet to read */
export function noPhotos(pending: number): TemplateResult {
  if (pending > 0) {
    const toGo = count(pending);
    return html`
      <latent-notice heading="${msg("Looking through your photos")}">
        <span slot="icon">${icons.picture}</span>
        <p>${plural(pending, {
          one: msg(str`${toGo} photo to go. They appear here as they are read.`),
          other: msg(str`${toGo} photos to go. They appear here as they are read.`),
        })}</p>
      </latent-notice>
    `;
  }
  return html`
    <latent-notice heading="${msg("No photos yet")}">
      <span slot="icon">${icons.picture}</span>
      <p>${msg("Put some into the vault, and they appear here within seconds:")}</p>
      <ul>
        <li>${msg("drop them on this page,")}</li>
        <li>${msg("copy them into the mounted drive with any file manager,")}</li>
        <li>${msg(html`
          or connect a phone or another computer by WebDAV to <code>${location.origin}/dav/</code>.
        `)}</li>
      </ul>
    </latent-notice>
  `;
}
