/** The order of an album's photos while it is changed: pure functions. */
import type { PhotoSummary } from "../api/types.ts";

/** Some photos put together before another one, or behind all others; as the server does it. */
export function moved(
  photos: readonly PhotoSummary[],
  ids: readonly string[],
  before: string | undefined,
): PhotoSummary[] {
  const chosen = photos.filter(({ id }) => ids.includes(id));
  const rest = photos.filter(({ id }) => !ids.includes(id));
  const at = rest.findIndex(({ id }) => id === before);
  rest.splice(at < 0 ? rest.length : at, 0, ...chosen);
  return rest;
}

/**
 * Where some photos come before when they go one step on.
 *
 * @param step -1 to the front, 1 to the end
 * @returns the id of that photo; null for behind all others; undefined where they are at that end already
 */
export function stepOf(
  photos: readonly PhotoSummary[],
  ids: readonly string[],
  step: -1 | 1,
): string | null | undefined {
  const places = photos.flatMap(({ id }, index) => (ids.includes(id) ? [index] : []));
  const first = places[0];
  const last = places.at(-1);
  if (first === undefined || last === undefined) {
    return undefined;
  }
  if (step === -1) {
    return photos[first - 1]?.id;
  }
  return last + 1 >= photos.length ? undefined : (photos[last + 2]?.id ?? null);
}
