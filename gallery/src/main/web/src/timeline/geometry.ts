/** Where each month of a timeline is, in CSS pixels from its top. */
import { monthName } from "../photo/format.ts";
import { estimateHeight, layoutMonth, type LayoutOptions, type MonthLayout, type Tile } from "./justify.ts";
import { indexAt, type Mark } from "./marks.ts";
import type { Month } from "./month-library.ts";
import type { Spot } from "./spot.ts";

export interface MonthBlock {
  readonly month: Month;
  readonly top: number;
  readonly height: number;
  /** Absent until the first of the month's photos are loaded. */
  readonly layout: MonthLayout | undefined;
}

/** Where a photo is. */
export interface Place {
  readonly block: MonthBlock;
  readonly tile: Tile;
}

/** A place in the timeline that survives a change of heights above it: so far into that month. */
export interface Anchor {
  readonly month: Month;
  readonly offset: number;
}

export class Geometry {
  readonly options: LayoutOptions;
  readonly blocks: readonly MonthBlock[];
  readonly height: number;
  #marks: readonly Mark[] | undefined;

  constructor(months: readonly Month[], options: LayoutOptions, previous?: Geometry, changed?: Month) {
    this.options = options;
    const kept = previous?.options === options ? previous : undefined;
    let top = 0;
    this.blocks = months.map((month, index) => {
      const before = kept?.blocks[index];
      const block = before?.month === month && month !== changed ? { ...before, top } : measure(month, top, options);
      top += block.height;
      return block;
    });
    this.height = top;
  }

  /** The blocks that overlap this stretch. */
  between(top: number, bottom: number): readonly MonthBlock[] {
    const blocks: MonthBlock[] = [];
    for (let index = this.indexAt(top); index < this.blocks.length; index++) {
      const block = this.blocks[index]!;
      if (block.top >= bottom) {
        break;
      }
      blocks.push(block);
    }
    return blocks;
  }

  /** The index of the block at this height; the first or last one beyond either end. */
  indexAt(y: number): number {
    return indexAt(this.blocks, y);
  }

  blockOf(month: Month): MonthBlock | undefined {
    return this.blocks.find((block) => block.month === month);
  }

  /** Where months begin. */
  get marks(): readonly Mark[] {
    this.#marks ??= this.blocks.map(({ top, month: { count } }) => ({ top, year: count.year, name: monthName(count) }));
    return this.#marks;
  }

  /** The month of a spot, or the newest before it; the oldest where there is none. */
  nearest({ year, month }: Spot): MonthBlock | undefined {
    const asked = year * 12 + month;
    return this.blocks.find(({ month: { count } }) => count.year * 12 + count.month <= asked) ?? this.blocks.at(-1);
  }

  /** Where a photo is, of those that are loaded. */
  placeOf(id: string | undefined): Place | undefined {
    for (const block of this.blocks) {
      const tile = block.layout?.tiles.find(({ photo }) => photo.id === id);
      if (tile !== undefined) {
        return { block, tile };
      }
    }
    return undefined;
  }

  /** The first photo of the row at this height, or below it. */
  tileAt(y: number): Place | undefined {
    const block = this.blocks[this.indexAt(y)];
    const tile = block?.layout?.tiles.find((candidate) => block.top + candidate.y + candidate.height >= y);
    return block && tile && { block, tile };
  }

  anchorAt(y: number): Anchor | undefined {
    const block = this.blocks[this.indexAt(y)];
    return block && { month: block.month, offset: y - block.top };
  }

  /** Where the anchor is now. A month that has become shorter is not left through its end. */
  resolve(anchor: Anchor): number | undefined {
    const block = this.blocks.find(({ month }) => month === anchor.month || month.is(anchor.month.count));
    return block && block.top + Math.min(anchor.offset, block.height);
  }
}

function measure(month: Month, top: number, options: LayoutOptions): MonthBlock {
  if (month.photos.length === 0) {
    return { month, top, height: month.complete ? 0 : estimateHeight(month.count.photos, options), layout: undefined };
  }
  const layout = layoutMonth(month.photos, options);
  const rest = month.missing === 0 ? 0 : estimateHeight(month.missing, options) - options.monthHeading;
  return { month, top, height: layout.height + rest, layout };
}
