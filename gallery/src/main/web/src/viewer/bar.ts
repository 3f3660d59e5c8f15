import { msg, str } from "@lit/localize";
import { html, nothing, type TemplateResult } from "lit";
import type { Api } from "../api/client.ts";
import type { PhotoDetails, PhotoSummary } from "../api/types.ts";
import { count, dateName, isPicture, timeName } from "../photo/format.ts";
import { heart } from "../edit/heart.ts";
import { icons } from "../ui/icons.ts";

/** What keys and buttons do with the photo that is open. */
export interface Actions {
  close(): void;
  turn(step: -1 | 1): void;
  toggleFavorite(): void;
  rate(stars: number): void;
  rotate(degrees: 90 | 270): void;
  toggleArchived(): void;
  delete(): void;
  playLive(): void;
  toggleSlideshow(): void;
  toggleInfo(): void;
  toggleFullScreen(): void;
  toggleZoom(): void;
  zoomBy(factor: number): void;
}

export interface Bar {
  readonly photo: PhotoSummary;
  /** Of this photo, once they are there. */
  readonly details: PhotoDetails | undefined;
  /** There is nothing of it but thumbnails. */
  readonly marked: boolean;
  /** How many files go with it when it is deleted, itself included. */
  readonly deleted: number;
  readonly informed: boolean;
  readonly playing: boolean;
  readonly api: Api;
  readonly actions: Actions;
}

/** The bar over the photo: what it is, and what can be done with it. */
export function renderBar(bar: Bar): TemplateResult {
  const { photo, actions } = bar;
  return html`
    <header>
      <button class="icon close" aria-label="${msg("Back to the photos")}" title="${msg(
        "Back (Esc)",
      )}" @click="${actions.close}">
        ${icons.back}
      </button>
      <div class="about" aria-live="polite">
        <h1>${photo.title ?? photo.name}</h1>
        <p>${dateName(photo.taken)}, ${timeName(photo.taken)}</p>
      </div>
      ${renderHeart(bar)}${renderTurners(bar)}${renderPlayers(bar)}${renderRemovers(bar)}
      <button
        class="icon"
        aria-label="${msg("Information")}"
        aria-pressed="${bar.informed ? "true" : "false"}"
        title="${msg("Information (i)")}"
        @click="${actions.toggleInfo}"
      >
        ${icons.info}
      </button>
      ${renderDownload(bar)} ${document.fullscreenEnabled
        ? html`
          <button class="icon roomy" aria-label="${msg("Full screen")}" title="${msg(
            "Full screen (Shift+F)",
          )}" @click="${actions
            .toggleFullScreen}">
            ${icons.fullScreen}
          </button>
        `
        : nothing}
    </header>
  `;
}

function renderDownload({ photo, marked, api }: Bar): TemplateResult | typeof nothing {
  return marked ? nothing : html`
    <a
      class="icon"
      href="${api.downloadUrl(photo.id)}"
      download
      aria-label="${msg("Download the original")}"
      title="${msg("Download")}"
    >
      ${icons.download}
    </a>
  `;
}

/** The information has one of its own. */
function renderHeart({ details, informed, actions }: Bar): TemplateResult | typeof nothing {
  if (details === undefined || !details.editable || informed) {
    return nothing;
  }
  return heart(details.favorite, actions.toggleFavorite);
}

function renderTurners({ photo, details, actions }: Bar): TemplateResult | typeof nothing {
  if (details?.editable !== true || !isPicture(photo)) {
    return nothing;
  }
  return html`
    <button
      class="icon roomy"
      aria-label="${msg("Turn left")}"
      title="${msg("Turn left (Shift+R)")}"
      @click="${() => actions.rotate(270)}"
    >
      ${icons.turnLeft}
    </button>
    <button class="icon" aria-label="${msg("Turn right")}" title="${msg("Turn right (r)")}" @click="${() =>
      actions.rotate(90)}">
      ${icons.turnRight}
    </button>
  `;
}

function renderPlayers({ photo, marked, playing, actions }: Bar): TemplateResult {
  return html`
    ${photo.live === true && !marked
      ? html`
        <button class="icon" aria-label="${msg("Play the live photo")}" title="${msg(
          "Play the live photo (l)",
        )}" @click="${actions
          .playLive}">
          ${icons.live}
        </button>
      `
      : nothing}
    <button
      class="icon"
      aria-label="${msg("Slideshow")}"
      aria-pressed="${playing ? "true" : "false"}"
      title="${msg("Slideshow (Space)")}"
      @click="${actions.toggleSlideshow}"
    >
      ${playing ? icons.pause : icons.play}
    </button>
  `;
}

function renderRemovers({ details, deleted, actions }: Bar): TemplateResult | typeof nothing {
  if (details?.editable !== true) {
    return nothing;
  }
  const name = details.archived ? msg("Take out of the archive") : msg("Move to the archive");
  const n = count(deleted);
  return html`
    <button class="icon" aria-label="${name}" title="${name}" @click="${actions.toggleArchived}">
      ${details.archived ? icons.unarchive : icons.archive}
    </button>
    <button
      class="icon"
      aria-label="${deleted > 1 ? msg(str`Delete all ${n} files`) : msg("Delete")}"
      title="${deleted > 1 ? msg(str`Delete all ${n} files (Del)`) : msg("Delete (Del)")}"
      @click="${actions.delete}"
    >
      ${icons.trash}
    </button>
  `;
}

/** What a key means; undefined where it means nothing here. */
export function actionOf(key: string, actions: Actions): (() => void) | undefined {
  switch (key) {
    case "ArrowLeft":
      return () => actions.turn(-1);
    case "ArrowRight":
      return () => actions.turn(1);
    case "Escape":
      return () => actions.close();
    case "i":
      return () => actions.toggleInfo();
    case "F":
      return () => actions.toggleFullScreen();
    case "f":
      return () => actions.toggleFavorite();
    case " ":
      return () => actions.toggleSlideshow();
    case "r":
      return () => actions.rotate(90);
    case "R":
      return () => actions.rotate(270);
    case "Delete":
      return () => actions.delete();
    case "l":
      return () => actions.playLive();
    case "z":
      return () => actions.toggleZoom();
    case "+":
    case "=":
      return () => actions.zoomBy(1.4);
    case "-":
      return () => actions.zoomBy(1 / 1.4);
    default:
      return /^[0-5]$/.test(key) ? () => actions.rate(Number(key)) : undefined;
  }
}
