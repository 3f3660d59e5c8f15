import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { repeat } from "lit/directives/repeat.js";
import type { PhotoSummary } from "../api/types.ts";
import { addressOf, type Route, routeTo, showSame } from "../app/route.ts";
import { dayName, monthName, photos, spokenName } from "../photo/format.ts";
import "../photo/thumb.ts";
import type { ThumbnailStore } from "../photo/thumbnail-store.ts";
import { base } from "../ui/styles.ts";
import { type Anchor, Geometry, type MonthBlock } from "./geometry.ts";
import type { LayoutOptions, Tile } from "./justify.ts";
import { centre, type Direction, directionOf, entryTile, tileBeside } from "./keyboard.ts";
import { Picking } from "./picking.ts";
import type { Month, MonthLibrary } from "./month-library.ts";
import { Selection } from "./selection.ts";
import { timelineStyles } from "./timeline.styles.ts";

/** Months may be asked for this often while the reader scrolls, in milliseconds. */
const LOAD_INTERVAL = 100;

interface Place {
  readonly block: MonthBlock;
  readonly tile: Tile;
}

/**
 * The photos of a library in rows, under months and days. Only what is on the screen, and as much above and below
 * it, is in the document; months are loaded when they come near.
 *
 * The page itself scrolls, not a part of it: so phones hide their bars, and Space and Page Down work.
 *
 * Events: `photo-open` (detail: the photo), `photo-pick` (detail: Pick), `timeline-scroll` (detail: ScrollPlace).
 */
@customElement("latent-timeline")
export class TimelineView extends LitElement {
  @property({ attribute: false })
  accessor library!: MonthLibrary;
  @property({ attribute: false })
  accessor store!: ThumbnailStore;
  @property({ attribute: false })
  accessor route: Route = routeTo("photos");
  @property({ attribute: false })
  accessor selection = Selection.NONE;
  /** What is drawn, in pixels of the timeline. */
  @state()
  private accessor drawn = { top: 0, bottom: 0 };
  /** The one tile that Tab reaches; arrow keys move it. */
  @state()
  private accessor current: string | undefined;

  #geometry: Geometry | undefined;
  #options: LayoutOptions | undefined;
  #loadTimer: number | undefined;
  #focusWanted = false;
  readonly #picking = new Picking(this);
  readonly #resized = new ResizeObserver(() => this.#resize());
  readonly #scrolled = () => this.#scroll();

  static override readonly styles = [base, timelineStyles];

  override connectedCallback(): void {
    super.connectedCallback();
    this.#resized.observe(this);
    window.addEventListener("scroll", this.#scrolled, { passive: true });
    window.addEventListener("resize", this.#scrolled, { passive: true });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#resized.disconnect();
    window.removeEventListener("scroll", this.#scrolled);
    window.removeEventListener("resize", this.#scrolled);
    window.clearTimeout(this.#loadTimer);
  }

  /** Call after photos of the library's month have arrived. What the reader looks at stays where it is. */
  monthChanged(month: Month): void {
    this.#measure(month);
  }

  /** Where a month begins, as a scroll position of the page. */
  scrollTopOf(month: Month): number {
    const block = this.#geometry?.blockOf(month);
    return block === undefined ? 0 : Math.max(0, block.top + this.#pageTop() - this.#headerHeight());
  }

  /** The scroll positions at which months begin, for the scrubber. */
  get geometry(): Geometry | undefined {
    return this.#geometry;
  }

  /** Makes this the tile that has the focus, and brings it into view: where a closed viewer returns to. */
  reveal(photo: PhotoSummary): void {
    const place = this.#placeOf(photo.id);
    if (place !== undefined) {
      this.#moveTo(place);
    }
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has("library") && this.#options !== undefined) {
      const before = changed.get("route");
      const sameQuery = before === undefined || showSame(before, this.route);
      this.#measure(undefined, sameQuery);
      if (!sameQuery) {
        this.current = undefined;
        window.scrollTo({ top: 0, behavior: "instant" });
      }
    }
  }

  override updated(): void {
    if (this.#focusWanted) {
      this.#focusWanted = false;
      this.#link(this.current)?.focus({ preventScroll: true });
    }
  }

  #resize(): void {
    const width = this.clientWidth;
    if (width > 0 && width !== this.#options?.width) {
      this.#options = optionsFor(width);
      this.#measure(undefined);
    }
  }

  /** Lays out anew, all of it or one month, without moving what is at the top of the screen. */
  #measure(changed: Month | undefined, keepPlace = true): void {
    if (this.#options === undefined) {
      return;
    }
    const top = this.#visibleTop();
    const anchor = keepPlace && top > 0 ? this.#geometry?.anchorAt(top) : undefined;
    this.#geometry = new Geometry(this.library.months, this.#options, this.#geometry, changed);
    this.style.height = `${this.#geometry.height}px`;
    this.#keepPlace(anchor, top);
    this.#draw();
    this.#announce();
    this.requestUpdate();
  }

  #keepPlace(anchor: Anchor | undefined, before: number): void {
    const now = anchor && this.#geometry?.resolve(anchor);
    if (now !== undefined && Math.abs(now - before) >= 1) {
      window.scrollBy({ top: now - before, behavior: "instant" });
    }
  }

  #scroll(): void {
    const top = this.#visibleTop();
    const near = window.innerHeight * 0.5;
    if (top - near < this.drawn.top || top + window.innerHeight + near > this.drawn.bottom) {
      this.#draw();
    }
    this.#scheduleLoad();
    this.#announce();
  }

  #draw(): void {
    const top = this.#visibleTop();
    this.drawn = { top: top - window.innerHeight, bottom: top + 2 * window.innerHeight };
    this.#scheduleLoad();
  }

  #scheduleLoad(): void {
    this.#loadTimer ??= window.setTimeout(() => {
      this.#loadTimer = undefined;
      const top = this.#visibleTop();
      const near = window.innerHeight / 2;
      for (const { month } of this.#geometry?.between(top - near, top + window.innerHeight + near) ?? []) {
        // A failure has been reported by the loader; the next scroll tries again.
        this.library.load(month).catch(() => undefined);
      }
    }, LOAD_INTERVAL);
  }

  #announce(): void {
    this.dispatchEvent(new CustomEvent("timeline-scroll", { bubbles: true, composed: true }));
  }

  #pageTop(): number {
    return this.getBoundingClientRect().top + window.scrollY;
  }

  #visibleTop(): number {
    return -this.getBoundingClientRect().top + this.#headerHeight();
  }

  #headerHeight(): number {
    return parseFloat(getComputedStyle(this).getPropertyValue("--header")) || 0;
  }

  #link(id: string | undefined): HTMLElement | undefined {
    return [...this.renderRoot.querySelectorAll<HTMLElement>("a")].find((link) => link.dataset["id"] === id);
  }

  #placeOf(id: string | undefined): Place | undefined {
    for (const block of this.#geometry?.blocks ?? []) {
      const tile = block.layout?.tiles.find(({ photo }) => photo.id === id);
      if (tile !== undefined) {
        return { block, tile };
      }
    }
    return undefined;
  }

  #keyDown(event: KeyboardEvent): void {
    const direction = directionOf(event.key);
    const from = this.#placeOf((event.target as HTMLElement).dataset["id"]);
    if (
      from !== undefined && (event.key.toLowerCase() === "x" || event.key === " ") && !event.ctrlKey && !event.metaKey
    ) {
      event.preventDefault();
      this.#picking.pick(from.tile.photo, event.shiftKey);
      return;
    }
    if (direction === undefined || from === undefined || event.ctrlKey || event.altKey || event.metaKey) {
      return;
    }
    event.preventDefault();
    void this.#move(from, direction);
  }

  async #move(from: Place, direction: Direction): Promise<void> {
    const within = from.block.layout && tileBeside(from.block.layout, from.tile, direction);
    if (within !== undefined) {
      this.#moveTo({ block: from.block, tile: within });
      return;
    }
    const step = direction === "left" || direction === "up" ? -1 : 1;
    const month = this.library.months[this.library.months.indexOf(from.block.month) + step];
    if (month === undefined) {
      return;
    }
    await this.library.load(month).catch(() => undefined);
    const block = this.#geometry?.blockOf(month);
    const tile = block?.layout && entryTile(block.layout, direction, centre(from.tile));
    if (block !== undefined && tile !== undefined) {
      this.#moveTo({ block, tile });
    }
  }

  #moveTo({ block, tile }: Place): void {
    const room = 40;
    const top = block.top + tile.y;
    const visible = this.#visibleTop();
    const below = top + tile.height + room - (visible + window.innerHeight - this.#headerHeight());
    const above = top - room - visible;
    if (above < 0 || below > 0) {
      window.scrollBy({ top: above < 0 ? above : below, behavior: "instant" });
    }
    this.#draw();
    this.current = tile.photo.id;
    this.#focusWanted = true;
    this.requestUpdate();
  }

  #open(event: MouseEvent, photo: PhotoSummary): void {
    this.current = photo.id;
    this.#picking.click(event, photo);
  }

  protected override render(): TemplateResult {
    const { top, bottom } = this.drawn;
    const blocks = this.#geometry?.between(top, bottom) ?? [];
    const reachable = this.current !== undefined && this.#isDrawn(blocks, this.current)
      ? this.current
      : firstOf(blocks, top);
    return html`
      ${repeat(
        blocks,
        ({ month }) => `${month.count.year}-${month.count.month}`,
        (block) => this.#renderMonth(block, reachable),
      )}
    `;
  }

  #isDrawn(blocks: readonly MonthBlock[], id: string): boolean {
    return blocks.some((block) => this.#drawnTiles(block).some((tile) => tile.photo.id === id));
  }

  #drawnTiles({ layout, top }: MonthBlock): readonly Tile[] {
    const from = this.drawn.top - top;
    const to = this.drawn.bottom - top;
    return layout?.tiles.filter(({ y, height }) => y + height > from && y < to) ?? [];
  }

  #renderMonth(block: MonthBlock, reachable: string | undefined): TemplateResult {
    const { month, layout } = block;
    const name = monthName(month.count);
    return html`
      <section
        class="${this.selection.size > 0 ? "picking" : ""}"
        aria-label="${name}"
        .style="${`transform:translateY(${block.top}px);height:${block.height}px`}"
        @keydown="${this.#keyDown}"
      >
        <h2 .style="${`top:${monthHeadingTop}px`}">${name} <span>${photos(month.count.photos)}</span></h2>
        ${layout === undefined ? this.#renderBlank(block) : nothing} ${layout?.headings.map(
          ({ day, x, y, width }) =>
            html`
              <h3 .style="${`transform:translate(${x}px,${
                y + (this.#options?.dayHeading ?? 0) - dayBaseline
              }px);max-width:${Math.max(width, 64)}px`}">${dayName(day)}</h3>
            `,
        )} ${repeat(
          this.#drawnTiles(block),
          ({ photo }) => photo.id,
          (tile) => this.#renderTile(tile, reachable),
        )}
      </section>
    `;
  }

  #renderBlank({ height }: MonthBlock): TemplateResult {
    return html`
      <div class="blank" .style="${`top:${this.#options?.monthHeading ?? 0}px;height:${
        Math.max(0, height - 80)
      }px`}"></div>
    `;
  }

  #renderTile(tile: Tile, reachable: string | undefined): TemplateResult {
    const { photo, x, y, width, height } = tile;
    const picked = this.selection.has(photo.id);
    return html`
      <a
        href="${addressOf({ ...this.route, photo: photo.id })}"
        data-id="${photo.id}"
        aria-label="${spokenName(photo)}"
        tabindex="${photo.id === reachable ? 0 : -1}"
        .style="${`transform:translate(${x}px,${y}px);width:${width}px;height:${height}px`}"
        class="${picked ? "picked" : ""}"
        @click="${(event: MouseEvent) => this.#open(event, photo)}"
        @pointerdown="${(event: PointerEvent) => this.#picking.down(event, photo)}"
        @pointermove="${this.#picking.move}"
        @pointerup="${this.#picking.lift}"
        @pointercancel="${this.#picking.lift}"
        @contextmenu="${this.#picking.menu}"
      >
        <latent-thumb .photo="${photo}" .store="${this.store}"></latent-thumb>
      </a>
      ${this.#picking.box(tile, picked)}
    `;
  }
}

/** Within a month, in pixels: the month stands off from the one above, a day close to its photos. */
const monthHeadingTop = 28;
const dayBaseline = 28;

function optionsFor(width: number): LayoutOptions {
  const phone = width < 600;
  return {
    width,
    rowHeight: phone ? 112 : width < 1100 ? 176 : 208,
    gap: phone ? 3 : 6,
    dayGap: phone ? 10 : 18,
    dayHeading: phone ? 36 : 42,
    monthHeading: phone ? 56 : 64,
  };
}

/** The first tile of the screen: where Tab enters the grid. */
function firstOf(blocks: readonly MonthBlock[], drawnTop: number): string | undefined {
  const visibleTop = drawnTop + window.innerHeight;
  for (const { layout, top } of blocks) {
    const tile = layout?.tiles.find(({ y }) => top + y >= visibleTop);
    if (tile !== undefined) {
      return tile.photo.id;
    }
  }
  return blocks.find(({ layout }) => layout !== undefined)?.layout?.tiles[0]?.photo.id;
}

declare global {
  interface HTMLElementTagNameMap {
    "latent-timeline": TimelineView;
  }
}
