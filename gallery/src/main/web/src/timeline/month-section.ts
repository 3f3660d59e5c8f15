import { html, nothing, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import type { PhotoSummary } from "../api/types.ts";
import { addressOf, type Route } from "../app/route.ts";
import { dayName, monthName, photos, spokenName } from "../photo/format.ts";
import "../photo/thumb.ts";
import type { ThumbnailStore } from "../photo/thumbnail-store.ts";
import type { MonthBlock } from "./geometry.ts";
import type { DayHeading, LayoutOptions, Tile } from "./justify.ts";
import type { Picking } from "./picking.ts";
import type { Selection } from "./selection.ts";

/** Within a month, in pixels: the month stands off from the one above, a day close to its photos. */
const monthHeadingTop = 28;
const dayBaseline = 28;

/** A stretch of the timeline, in pixels from its top. */
export interface Stretch {
  readonly top: number;
  readonly bottom: number;
}

/** What the months of a timeline have in common. */
export interface Drawing {
  readonly options: LayoutOptions;
  /** What is in the document. */
  readonly drawn: Stretch;
  readonly route: Route;
  readonly store: ThumbnailStore;
  readonly selection: Selection;
  /** The one tile that Tab reaches. */
  readonly reachable: string | undefined;
  readonly picking: Picking;
  readonly keyDown: (event: KeyboardEvent) => void;
  readonly drag: (event: DragEvent) => void;
  readonly open: (event: MouseEvent, photo: PhotoSummary) => void;
}

/** The tiles of a month within a stretch. */
export function tilesWithin({ layout, top }: MonthBlock, drawn: Stretch): readonly Tile[] {
  const from = drawn.top - top;
  const to = drawn.bottom - top;
  return layout?.tiles.filter(({ y, height }) => y + height > from && y < to) ?? [];
}

/** The one tile that Tab reaches: the one that it was, as long as it is drawn, or the first below a height. */
export function reachable(
  blocks: readonly MonthBlock[],
  drawn: Stretch,
  current: string | undefined,
  below: number,
): string | undefined {
  const tiles = blocks.flatMap((block) => tilesWithin(block, drawn).map((tile) => ({ tile, top: block.top + tile.y })));
  const at = tiles.find(({ tile }) => tile.photo.id === current) ?? tiles.find(({ top }) => top >= below) ?? tiles[0];
  return at?.tile.photo.id;
}

/** One month: its name, those of its days, and as many of its photos as are near the screen. */
export function renderMonth(block: MonthBlock, drawing: Drawing): TemplateResult {
  const { month, layout } = block;
  const name = monthName(month.count);
  return html`
    <section
      class="${drawing.selection.size > 0 ? "picking" : ""}"
      aria-label="${name}"
      .style="${`transform:translateY(${block.top}px);height:${block.height}px`}"
      @keydown="${drawing.keyDown}"
      @dragstart="${drawing.drag}"
    >
      <h2 .style="${`top:${monthHeadingTop}px`}">${name} <span>${photos(month.count.photos)}</span></h2>
      ${layout === undefined ? renderBlank(block, drawing) : nothing} ${layout?.headings.map((heading) =>
        renderDay(heading, month.places.get(heading.day) ?? [], drawing)
      )} ${repeat(tilesWithin(block, drawing.drawn), ({ photo }) => photo.id, (tile) => renderTile(tile, drawing))}
    </section>
  `;
}

function renderDay(
  { day, x, y, width }: DayHeading,
  places: readonly string[],
  { options }: Drawing,
): TemplateResult {
  const at = `transform:translate(${x}px,${y + options.dayHeading - dayBaseline}px);max-width:${Math.max(width, 64)}px`;
  return html`
    <h3 .style="${at}" title="${places.join(", ")}">${dayName(day)}${places.length === 0 ? nothing : html`
      <span>· ${places.join(", ")}</span>
    `}</h3>
  `;
}

function renderBlank({ height }: MonthBlock, { options }: Drawing): TemplateResult {
  return html`
    <div class="blank" .style="${`top:${options.monthHeading}px;height:${Math.max(0, height - 80)}px`}"></div>
  `;
}

function renderTile(tile: Tile, { route, reachable, selection, picking, open, store }: Drawing): TemplateResult {
  const { photo, x, y, width, height } = tile;
  const picked = selection.has(photo.id);
  return html`
    <a
      href="${addressOf({ ...route, photo: photo.id })}"
      data-id="${photo.id}"
      aria-label="${spokenName(photo)}"
      tabindex="${photo.id === reachable ? 0 : -1}"
      .style="${`transform:translate(${x}px,${y}px);width:${width}px;height:${height}px`}"
      class="${picked ? "picked" : ""}"
      @click="${(event: MouseEvent) => open(event, photo)}"
      @pointerdown="${(event: PointerEvent) => picking.down(event, photo)}"
      @pointermove="${picking.move}"
      @pointerup="${picking.lift}"
      @pointercancel="${picking.lift}"
      @contextmenu="${picking.menu}"
    >
      <latent-thumb lively .photo="${photo}" .store="${store}"></latent-thumb>
    </a>
    ${picking.box(tile, picked)}
  `;
}
