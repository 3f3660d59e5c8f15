/** Which albums are offered to photos that are dragged: a pure function. */
import type { Album } from "../api/types.ts";

/** So many are seen without scrolling far; the others are behind the dialog. */
const MOST = 12;

/**
 * Those that were used last, then those with the newest photos.
 *
 * @param recent the ids of those that were used, the last one first
 * @param here the id of the album that the photos are dragged from
 */
export function shelf(albums: readonly Album[], recent: readonly string[], here: string | undefined): Album[] {
  const rank = ({ id }: Album) => recent.includes(id) ? recent.indexOf(id) : recent.length;
  return albums
    .filter(({ id }) => id !== here)
    .sort((one, other) => rank(one) - rank(other) || (other.newest ?? "").localeCompare(one.newest ?? ""))
    .slice(0, MOST);
}
