import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { repeat } from "lit/directives/repeat.js";
import { putPhotos } from "../albums/drag.ts";
import type { PhotoSummary } from "../api/types.ts";
import { type Route, routeTo, showSame } from "../app/route.ts";
import type { ThumbnailStore } from "../photo/thumbnail-store.ts";
import { base } from "../ui/styles.ts";
import { type Anchor, Geometry, type Place } from "./geometry.ts";
import { type LayoutOptions, optionsFor } from "./justify.ts";
import { type Direction, directionOf, placeBeside } from "./keyboard.ts";
import type { Mark } from "./marks.ts";
import type { Month, MonthLibrary } from "./month-library.ts";
import { reachable, renderMonth, type Stretch } from "./month-section.ts";
import { PageScroll } from "./page-scroll.ts";
import { Picking } from "./picking.ts";
import { Selection } from "./selection.ts";
import type { Level, Spot } from "./spot.ts";
import { timelineStyles } from "./timeline.styles.ts";

/** Months may be asked for this often while the reader scrolls, in milliseconds. */
const LOAD_INTERVAL = 100;

/** So much of the window's height is in the document above and below what is seen; nearer than the other, more is drawn. */
const AHEAD = 1;
const NEAR = 0.75;

/**
 * The photos of a library in rows, under months and days. Only what is on the screen, and as much above and below
 * it, is in the document; months are loaded when they come near.
 *
 * The page itself scrolls, not a part of it: so phones hide their bars, and Space and Page Down work.
 *
 * Events: `photo-open` (detail: the photo), `photo-pick` (detail: Pick), `timeline-scroll`.
 */
@customElement("latent-timeline")
export class TimelineView extends LitElement implements Level {
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
  private accessor drawn: Stretch = { top: 0, bottom: 0 };
  /** The one tile that Tab reaches; arrow keys move it. */
  @state()
  private accessor current: string | undefined;

  #geometry: Geometry | undefined;
  #options: LayoutOptions | undefined;
  #loadTimer: number | undefined;
  #focusWanted = false;
  /** What is to be brought where, once it is known where that is. */
  #sought: { readonly spot: Spot; readonly y: number } | undefined;
  readonly #page = new PageScroll(this);
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

  /** Where months begin. */
  get marks(): readonly Mark[] {
    return this.#geometry?.marks ?? [];
  }

  spotAt(y: number): Spot | undefined {
    const at = this.#page.at(y);
    const block = this.#geometry?.blocks[this.#geometry.indexAt(at)];
    const place = this.#geometry?.tileAt(at);
    const count = (place?.block ?? block)?.month.count;
    return count && {
      year: count.year,
      month: count.month,
      ...(place === undefined ? {} : { photo: place.tile.photo.id }),
    };
  }

  /** It knows itself more exactly than any spot does. */
  shows(): boolean {
    return false;
  }

  show(spot: Spot, y: number): void {
    this.#sought = { spot, y };
    this.#seek();
  }

  #seek(): void {
    const geometry = this.#geometry;
    if (this.#sought === undefined || geometry === undefined) {
      return;
    }
    const { spot, y } = this.#sought;
    this.#sought = undefined;
    const place = geometry.placeOf(spot.photo);
    const block = geometry.nearest(spot);
    if (place !== undefined) {
      this.#page.bring(place.block.top + place.tile.y, y);
    } else if (block !== undefined) {
      this.#page.bring(block.top, this.#page.header);
    }
    this.#draw();
  }

  /** Makes this the tile that has the focus, and brings it into view: where a closed viewer returns to. */
  reveal(photo: PhotoSummary): void {
    const place = this.#geometry?.placeOf(photo.id);
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
    const top = this.#page.top;
    const anchor = keepPlace && top > 0 ? this.#geometry?.anchorAt(top) : undefined;
    this.#geometry = new Geometry(this.library.months, this.#options, this.#geometry, changed);
    this.style.height = `${this.#geometry.height}px`;
    this.#keepPlace(anchor, top);
    this.#seek();
    this.#draw();
    this.#announce();
    this.requestUpdate();
  }

  #keepPlace(anchor: Anchor | undefined, before: number): void {
    const now = anchor && this.#geometry?.resolve(anchor);
    if (now !== undefined && Math.abs(now - before) >= 1) {
      this.#page.by(now - before);
    }
  }

  #scroll(): void {
    const { top } = this.#page;
    const near = window.innerHeight * NEAR;
    if (top - near < this.drawn.top || top + window.innerHeight + near > this.drawn.bottom) {
      this.#draw();
    }
    this.#scheduleLoad();
    this.#announce();
  }

  #draw(): void {
    const { top } = this.#page;
    const ahead = window.innerHeight * AHEAD;
    this.drawn = { top: top - ahead, bottom: top + window.innerHeight + ahead };
    this.#scheduleLoad();
  }

  #scheduleLoad(): void {
    this.#loadTimer ??= window.setTimeout(() => {
      this.#loadTimer = undefined;
      const { top } = this.#page;
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

  #link(id: string | undefined): HTMLElement | undefined {
    return [...this.renderRoot.querySelectorAll<HTMLElement>("a")].find((link) => link.dataset["id"] === id);
  }

  readonly #keyDown = (event: KeyboardEvent): void => {
    const direction = directionOf(event.key);
    const from = this.#geometry?.placeOf((event.target as HTMLElement).dataset["id"]);
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
  };

  readonly #drag = (event: DragEvent): void => {
    const from = event.target instanceof HTMLElement && this.#geometry?.placeOf(event.target.dataset["id"]);
    if (!from) {
      return; // Words that were selected, say.
    }
    if (this.#picking.byFinger) {
      event.preventDefault();
    } else {
      putPhotos(event, this.#picking.taken(from.tile.photo));
    }
  };

  async #move(from: Place, direction: Direction): Promise<void> {
    const place = await placeBeside(from, direction, this.library, () => this.#geometry);
    if (place !== undefined) {
      this.#moveTo(place);
    }
  }

  #moveTo({ block, tile }: Place): void {
    const room = 40;
    const top = block.top + tile.y;
    const visible = this.#page.top;
    const below = top + tile.height + room - (visible + window.innerHeight - this.#page.header);
    const above = top - room - visible;
    if (above < 0 || below > 0) {
      this.#page.by(above < 0 ? above : below);
    }
    this.#draw();
    this.current = tile.photo.id;
    this.#focusWanted = true;
    this.requestUpdate();
  }

  readonly #open = (event: MouseEvent, photo: PhotoSummary): void => {
    this.current = photo.id;
    this.#picking.click(event, photo);
  };

  protected override render(): TemplateResult | typeof nothing {
    const { drawn } = this;
    const options = this.#options;
    if (options === undefined) {
      return nothing;
    }
    const blocks = this.#geometry?.between(drawn.top, drawn.bottom) ?? [];
    const drawing = {
      options,
      drawn,
      route: this.route,
      store: this.store,
      selection: this.selection,
      reachable: reachable(blocks, drawn, this.current, drawn.top + window.innerHeight * AHEAD),
      picking: this.#picking,
      keyDown: this.#keyDown,
      drag: this.#drag,
      open: this.#open,
    };
    return html`
      ${repeat(
        blocks,
        ({ month }) => `${month.count.year}-${month.count.month}`,
        (block) => renderMonth(block, drawing),
      )}
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "latent-timeline": TimelineView;
  }
}
