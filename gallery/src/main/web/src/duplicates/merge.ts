/** What photos that go leave to the one that stays: pure functions. */
import { msg, str } from "@lit/localize";
import type { Change, DuplicateSet, PhotoDetails } from "../api/types.ts";
import { plural } from "../language/plural.ts";
import { count } from "../photo/format.ts";

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
  const names = added.join(", ");
  const stars = "★".repeat(rating ?? 0);
  return [
    added.length === 0 ? "" : plural(added.length, { one: msg(str`Tag: ${names}`), other: msg(str`Tags: ${names}`) }),
    caption === undefined ? "" : msg(str`Caption: ${caption}`),
    rating === undefined ? "" : msg(str`Rating: ${stars}`),
    favorite === undefined ? "" : msg("Favorite"),
    place === undefined ? "" : msg("Place"),
    albums === 0
      ? ""
      : plural(albums, { one: msg(str`${count(albums)} album`), other: msg(str`${count(albums)} albums`) }),
  ].filter((gain) => gain !== "");
}
