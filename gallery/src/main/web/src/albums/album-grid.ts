import { msg } from "@lit/localize";
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { repeat } from "lit/directives/repeat.js";
import type { PhotoSummary } from "../api/types.ts";
import { addressOf, type Route, routeTo } from "../app/route.ts";
import { spokenName } from "../photo/format.ts";
import "../photo/thumb.ts";
import type { ThumbnailStore } from "../photo/thumbnail-store.ts";
import type { MonthLayout, Tile } from "../timeline/justify.ts";
import { type Direction, directionOf, tileBeside } from "../timeline/keyboard.ts";
import { Picking } from "../timeline/picking.ts";
import { Selection } from "../timeline/selection.ts";
import { timelineStyles } from "../timeline/timeline.styles.ts";
import { base } from "../ui/styles.ts";
import { gridStyles } from "./album-grid.styles.ts";
import { hasPhotos, putPhotos, takePhotos } from "./drag.ts";
import { stepOf } from "./order.ts";
import { layoutRows } from "./rows.ts";

/** Where photos are to be put: before one of them, or behind all where it is null. */
export interface Move {
  readonly photos: readonly string[];
  readonly before: string | null;
}

const GAP = 6;

/**
 * The photos of an album in rows, in its order; what is on the screen, and as much above and below it, is in the
 * document. Photos are dragged to another place, or moved there with Shift and the arrow keys.
 *
 * Events: `photos-move` (detail: Move), `end-near` where
 * the last photos come into view.
 */
@customElement("latent-album-grid")
export class AlbumGrid extends LitElement {
  @property({ attribute: false })
  accessor photos: readonly PhotoSummary[] = [];
  @property({ attribute: false })
  accessor route: Route = routeTo("albums");
  @property({ attribute: false })
  accessor store!: ThumbnailStore;
  @property({ attribute: false })
  accessor selection = Selection.NONE;
  /** What they are the photos of. */
  @property({ attribute: false })
  accessor label = msg("Photos of the album");
  /** Whether the photos may be put into another order. */
  @property({ type: Boolean })
  accessor movable = false;
  @state()
  private accessor width = 0;
  @state()
  private accessor drawn = { top: 0, bottom: 0 };
  /** The one tile that Tab reaches; arrow keys move it. */
  @state()
  private accessor current: string | undefined;
  /** Where what is dragged would go. */
  @state()
  private accessor gap: { readonly tile: Tile; readonly behind: boolean } | undefined;

  #layout: MonthLayout = layoutRows([], { width: 1, rowHeight: 1, gap: GAP });
  #focusWanted = false;
  readonly #picking = new Picking(this);
  readonly #resized = new ResizeObserver(() => (this.width = this.clientWidth));
  readonly #scrolled = () => this.#draw();

  static override readonly styles = [base, timelineStyles, gridStyles];

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
  }

  /** Makes this the tile that has the focus, and brings it into view. */
  reveal(photo: PhotoSummary): void {
    const tile = this.#layout.tiles.find((one) => one.photo.id === photo.id);
    if (tile !== undefined) {
      this.#focus(tile);
    }
  }

  override willUpdate(changed: PropertyValues): void {
    if (changed.has("photos")) {
      this.#followFocus();
    }
    if (this.width > 0 && (changed.has("photos") || changed.has("width"))) {
      const rowHeight = this.width < 600 ? 120 : 210;
      this.#layout = layoutRows(this.photos, { width: this.width, rowHeight, gap: GAP });
      this.style.height = `${this.#layout.height}px`;
    }
  }

  /** A photo that has the focus keeps it where it has another place now. */
  #followFocus(): void {
    const focused = this.shadowRoot?.activeElement;
    if (focused instanceof HTMLElement && focused.dataset["id"] !== undefined) {
      this.current = focused.dataset["id"];
      this.#focusWanted = true;
    }
  }

  override updated(changed: PropertyValues): void {
    if (changed.has("photos") || changed.has("width")) {
      this.#draw();
    }
    if (this.#focusWanted) {
      this.#focusWanted = false;
      this.renderRoot.querySelector<HTMLElement>(`a[data-id="${CSS.escape(this.current ?? "")}"]`)
        ?.focus({ preventScroll: true });
    }
  }

  #draw(): void {
    const top = -this.getBoundingClientRect().top;
    const screen = window.innerHeight;
    const near = screen / 2;
    if (top - near < this.drawn.top || top + screen + near > this.drawn.bottom) {
      this.drawn = { top: top - screen, bottom: top + 2 * screen };
    }
    if (this.photos.length > 0 && top + 2 * screen > this.#layout.height) {
      this.dispatchEvent(new CustomEvent("end-near"));
    }
  }

  #keyDown(event: KeyboardEvent, tile: Tile): void {
    const direction = directionOf(event.key);
    if (event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    if (event.key.toLowerCase() === "x" || event.key === " ") {
      event.preventDefault();
      this.#picking.pick(tile.photo, event.shiftKey);
    } else if (direction !== undefined) {
      event.preventDefault();
      this.#arrow(tile, direction, event.shiftKey);
    }
  }

  #arrow(tile: Tile, direction: Direction, moving: boolean): void {
    if (!moving) {
      const beside = tileBeside(this.#layout, tile, direction);
      if (beside !== undefined) {
        this.#focus(beside);
      }
      return;
    }
    const photos = this.#picking.taken(tile.photo);
    const before = stepOf(this.photos, photos, direction === "left" || direction === "up" ? -1 : 1);
    if (before !== undefined) {
      this.#move({ photos, before });
    }
  }

  #focus(tile: Tile): void {
    const header = parseFloat(getComputedStyle(this).getPropertyValue("--header")) || 0;
    const top = tile.y + this.getBoundingClientRect().top;
    const below = top + tile.height + 40 - window.innerHeight;
    const above = top - header - 40;
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

  #move(move: Move): void {
    this.dispatchEvent(new CustomEvent<Move>("photos-move", { detail: move }));
  }

  #over(event: DragEvent, tile: Tile): void {
    if (this.movable && hasPhotos(event)) {
      event.preventDefault();
      const box = (event.currentTarget as HTMLElement).getBoundingClientRect();
      this.gap = { tile, behind: event.clientX > box.left + box.width / 2 };
    }
  }

  #drop(event: DragEvent): void {
    event.preventDefault();
    const { gap } = this;
    this.gap = undefined;
    const photos = takePhotos(event);
    if (gap === undefined || photos.length === 0) {
      return;
    }
    const at = this.#layout.tiles.indexOf(gap.tile) + (gap.behind ? 1 : 0);
    const next = this.#layout.tiles.slice(at).find(({ photo }) => !photos.includes(photo.id));
    this.#move({ photos, before: next?.photo.id ?? null });
  }

  protected override render(): TemplateResult {
    const drawn = this.#layout.tiles.filter(({ y, height }) => y + height > this.drawn.top && y < this.drawn.bottom);
    const reachable = drawn.some(({ photo }) => photo.id === this.current) ? this.current : drawn[0]?.photo.id;
    return html`
      <section class="${this.selection.size > 0 ? "picking" : ""}" aria-label="${this.label}">
        ${repeat(drawn, ({ photo }) => photo.id, (tile) => this.#renderTile(tile, tile.photo.id === reachable))} ${this
          .#renderGap()}
      </section>
    `;
  }

  #renderGap(): TemplateResult | typeof nothing {
    if (this.gap === undefined) {
      return nothing;
    }
    const { tile, behind } = this.gap;
    const x = (behind ? tile.x + tile.width + GAP / 2 : tile.x - GAP / 2) - 2;
    return html`
      <div class="gap" .style="${`transform:translate(${x}px,${tile.y}px);height:${tile.height}px`}"></div>
    `;
  }

  #renderTile(tile: Tile, reachable: boolean): TemplateResult {
    const { photo, x, y, width, height } = tile;
    const picked = this.selection.has(photo.id);
    return html`
      <a
        href="${addressOf({ ...this.route, photo: photo.id })}"
        data-id="${photo.id}"
        draggable="true"
        aria-label="${spokenName(photo)}"
        aria-keyshortcuts="${this.movable ? "Shift+ArrowLeft Shift+ArrowRight" : ""}"
        tabindex="${reachable ? 0 : -1}"
        .style="${`transform:translate(${x}px,${y}px);width:${width}px;height:${height}px`}"
        class="${picked ? "picked" : ""}"
        @click="${(event: MouseEvent) => this.#open(event, photo)}"
        @keydown="${(event: KeyboardEvent) => this.#keyDown(event, tile)}"
        @pointerdown="${(event: PointerEvent) => this.#picking.down(event, photo)}"
        @pointermove="${this.#picking.move}"
        @pointerup="${this.#picking.lift}"
        @pointercancel="${this.#picking.lift}"
        @contextmenu="${this.#picking.menu}"
        @dragstart="${(event: DragEvent) => putPhotos(event, this.#picking.taken(photo))}"
        @dragend="${() => (this.gap = undefined)}"
        @dragover="${(event: DragEvent) => this.#over(event, tile)}"
        @drop="${this.#drop}"
      >
        <latent-thumb lively .photo="${photo}" .store="${this.store}"></latent-thumb>
      </a>
      ${this.#picking.box(tile, picked)}
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "latent-album-grid": AlbumGrid;
  }
}
