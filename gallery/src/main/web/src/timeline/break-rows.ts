/**
 * Cuts the photos of one day into rows, so that rows come near the height they aim for and the last one is not left
 * with a single photo where that can be helped: the cheapest of all ways to cut, found from the end of each row back.
 */

/** Rows may be this much higher than the aim to fill the width; past it they stay short of the right edge. */
export const STRETCH = 1.45;

/** No row is made lower than this part of the aim, unless a single photo is so wide. */
const LOWEST = 0.6;

/** What it costs to leave the last row short of the edge, and how much more where nearly all of it is empty. */
const RAGGED = 0.15;
const EMPTY = 0.5;

/** What it costs where another row than the last stays short: a last resort. */
const GAP_WITHIN = 10;

export interface RowOptions {
  readonly width: number;
  readonly rowHeight: number;
  readonly gap: number;
}

/** @return for each row the index after its last photo; the last is the number of photos */
export function breakRows(aspects: readonly number[], options: RowOptions): number[] {
  const costs = [0];
  const starts = [0];
  for (let end = 1; end <= aspects.length; end++) {
    let best = Infinity;
    let from = end - 1;
    let sum = 0;
    for (let start = end - 1; start >= 0; start--) {
      sum += aspects[start]!;
      const ratio = (options.width - (end - start - 1) * options.gap) / sum / options.rowHeight;
      if (ratio < LOWEST && start < end - 1) {
        break;
      }
      const cost = costs[start]! + costOf(ratio, end === aspects.length);
      if (cost < best) {
        best = cost;
        from = start;
      }
    }
    costs.push(best);
    starts.push(from);
  }
  const ends: number[] = [];
  for (let end = aspects.length; end > 0; end = starts[end]!) {
    ends.unshift(end);
  }
  return ends;
}

/** @param ratio the height at which the row fills the width, over the aim */
function costOf(ratio: number, last: boolean): number {
  if (ratio > STRETCH) {
    return last ? RAGGED + EMPTY * (1 - 1 / ratio) : GAP_WITHIN + ratio;
  }
  return (ratio > 1 ? ratio - 1 : 1 / ratio - 1) ** 2;
}
