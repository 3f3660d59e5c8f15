/** Albums within albums: pure functions over all that are seen, which come by name. */
import type { Album, PhotoSummary } from "../api/types.ts";

/** Those that are in an album itself; those at the top where none is named. */
export function albumsIn(all: readonly Album[], parent?: string): Album[] {
  return all.filter((album) => album.parent === parent);
}

/** The albums that an album is in, the outermost first. */
export function trailTo(all: readonly Album[], album: Album): Album[] {
  const trail: Album[] = [];
  let at = parentOf(all, album);
  while (at !== undefined && !trail.includes(at)) {
    trail.unshift(at);
    at = parentOf(all, at);
  }
  return trail;
}

function parentOf(all: readonly Album[], { parent }: Album): Album | undefined {
  return all.find(({ id }) => id === parent);
}

/** How an album is told apart from others of its name: `Trips / Norway`. */
export function pathOf(all: readonly Album[], album: Album): string {
  return [...trailTo(all, album), album].map(({ name }) => name).join(" / ");
}

/** What is shown for an album: its cover, or where it has no photos that of an album in it. */
export function coverOf(all: readonly Album[], album: Album): PhotoSummary | undefined {
  return album.cover ?? within(all, album).find(({ cover }) => cover !== undefined)?.cover;
}

/** All albums in an album, at whatever depth. */
export function within(all: readonly Album[], album: Album): Album[] {
  return all.filter((other) => trailTo(all, other).includes(album));
}
