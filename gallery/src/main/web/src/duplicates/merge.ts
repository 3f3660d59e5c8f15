/** What photos that go leave to the one that stays: pure functions. */
import type { Change, DuplicateSet, PhotoDetails } from "../api/types.ts";

/** What is said of the others and not of the one that stays. What it says itself is never replaced. */
export function merged(keep: PhotoDetails, others: readonly PhotoDetails[]): Change {
  const tags = [...new Set(others.flatMap((other) => other.tags))].filter((tag) => !keep.tags.includes(tag));
  const caption = others.find((other) => other.caption !== undefined)?.caption;
  const rating = Math.max(0, ...others.map((other) => other.rating ?? 0));
  const placed = others.find((other) => other.latitude !== undefined && other.longitude !== undefined);
  return {
    ...(tags.length === 0 ? {} : { tags: { add: tags } }),
    ...(keep.caption !== undefined || caption === undefined ? {} : { caption }),
    ...(rating <= (keep.rating ?? 0) || (keep.rating ?? 0) < 0 ? {} : { rating }),
    ...(keep.favorite || others.every((other) => !other.favorite) ? {} : { favorite: true }),
    ...(keep.latitude !== undefined || placed === undefined ? {} : { place: placeOf(placed) }),
  };
}

function placeOf({ latitude = 0, longitude = 0, altitude }: PhotoDetails): NonNullable<Change["place"]> {
  return { latitude, longitude, ...(altitude === undefined ? {} : { altitude }) };
}

/** The albums that have one of the others and not the one that stays. */
export function albumsToJoin({ photos, albums }: DuplicateSet, keep: PhotoDetails): string[] {
  const there = albums[keep.id] ?? [];
  const all = photos.filter(({ id }) => id !== keep.id).flatMap(({ id }) => albums[id] ?? []);
  return [...new Set(all)].filter((album) => !there.includes(album));
}

/** What the one that stays is given, for the reader to know before; empty for nothing. */
export function gains({ tags, caption, rating, favorite, place }: Change, albums: number): string[] {
  const added = tags?.add ?? [];
  return [
    added.length === 0 ? "" : `${added.length === 1 ? "Tag" : "Tags"}: ${added.join(", ")}`,
    caption === undefined ? "" : `Caption: ${caption}`,
    rating === undefined ? "" : `Rating: ${"★".repeat(rating ?? 0)}`,
    favorite === undefined ? "" : "Favorite",
    place === undefined ? "" : "Place",
    albums === 0 ? "" : albums === 1 ? "1 album" : `${albums} albums`,
  ].filter((gain) => gain !== "");
}
