/** Where stretches of time begin on a page, from its top: what the scrubber shows, whatever the page itself looks like. */

export interface Mark {
  /** In pixels. */
  readonly top: number;
  readonly year: number;
  /** What begins there, for people. */
  readonly name: string;
}

/** The index of the last one that begins at this height or above it; of the first above them all. */
export function indexAt(marks: readonly { readonly top: number }[], y: number): number {
  let low = 0;
  let high = marks.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (marks[middle]!.top <= y) {
      low = middle;
    } else {
      high = middle - 1;
    }
  }
  return low;
}
