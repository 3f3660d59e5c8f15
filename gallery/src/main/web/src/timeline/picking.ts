import { msg, str } from "@lit/localize";
import { html, type TemplateResult } from "lit";
import type { PhotoSummary } from "../api/types.ts";
import { tell } from "../app/tell.ts";
import type { Pick } from "../app/view.ts";
import { icons } from "../ui/icons.ts";
import type { Tile } from "./justify.ts";
import { LongPress } from "./long-press.ts";
import type { Selection } from "./selection.ts";

interface Grid extends HTMLElement {
  readonly selection: Selection;
}

/**
 * What clicks, fingers and keys do with the photos of a grid.
 *
 * Events of the grid: `photo-open` (detail: the photo), `photo-pick` (detail: Pick).
 */
export class Picking {
  readonly #grid: Grid;
  readonly #press = new LongPress();

  constructor(grid: Grid) {
    this.#grid = grid;
  }

  /** A click: opens the photo, or picks it where others are picked. */
  click(event: MouseEvent, photo: PhotoSummary): void {
    event.preventDefault();
    if (this.#press.ends()) {
      return;
    }
    if (event.ctrlKey || event.metaKey || event.shiftKey || this.#grid.selection.size > 0) {
      this.pick(photo, event.shiftKey);
    } else {
      tell(this.#grid, "photo-open", photo);
    }
  }

  pick(photo: PhotoSummary, range: boolean): void {
    tell(this.#grid, "photo-pick", { photo, range } satisfies Pick);
  }

  /** What goes with a photo: all that are selected, where it is one of them. */
  taken({ id }: PhotoSummary): readonly string[] {
    const { selection } = this.#grid;
    return selection.has(id) ? selection.ids : [id];
  }

  /** Whether it is a finger that came down last: one that rests picks, and drags nothing. */
  get byFinger(): boolean {
    return this.#press.byFinger;
  }

  /** A finger comes down; where it rests, the photo is picked. */
  down(event: PointerEvent, photo: PhotoSummary): void {
    this.#press.down(event, () => this.pick(photo, false));
  }

  readonly move = (event: PointerEvent): void => this.#press.move(event);

  readonly lift = (): void => this.#press.cancel();

  /** Where a finger has rested there is no menu of the browser's. */
  readonly menu = (event: Event): void => {
    if (this.#press.ends()) {
      event.preventDefault();
    }
  };

  /** The box in a tile's corner. */
  box({ photo, x, y }: Tile, picked: boolean): TemplateResult {
    const name = photo.title ?? photo.name;
    return html`
      <button
        class="pick"
        role="checkbox"
        tabindex="-1"
        aria-checked="${picked ? "true" : "false"}"
        aria-label="${msg(str`Select ${name}`)}"
        .style="${`transform:translate(${x}px,${y}px)`}"
        @click="${(event: MouseEvent) => this.pick(photo, event.shiftKey)}"
      >
        <span>${icons.check}</span>
      </button>
    `;
  }
}
