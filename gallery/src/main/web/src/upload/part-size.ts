/** In bytes. */
const LEAST = 256 * 1024;
const MOST = 16 * 1024 * 1024;
/** A part should take so long, in milliseconds: what a break costs, and how often the progress moves. */
const AIM = 1000;

/** How large the first part is of an upload. */
export const FIRST = 1024 * 1024;

/** How large the next part should be, after one of a size took so many milliseconds. */
export function nextSize(size: number, took: number): number {
  const factor = Math.min(2, Math.max(0.5, AIM / Math.max(1, took)));
  return Math.round(Math.min(MOST, Math.max(LEAST, size * factor)));
}
