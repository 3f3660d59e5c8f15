/** What edits do, and how they are said: pure functions. */
import { msg, str } from "@lit/localize";
import type { Change, EditMark, EditOutcome, PhotoDetails } from "../api/types.ts";
import { type Forms, plural } from "../language/plural.ts";
import { inWords } from "../language/server.ts";
import { count } from "../photo/format.ts";

/** The server takes so many photos at a time. */
export const MOST_AT_ONCE = 100;

/** So many edits can be taken back, and so many photos be selected. */
export const MOST_SELECTED = 1000;

/** A photo as it will be, to be shown until the server has told. What is removed may turn out to be said by the photo itself. */
export function applied(photo: PhotoDetails, change: Change): PhotoDetails {
  const next: Record<string, unknown> = { ...photo };
  const set = (name: keyof PhotoDetails, value: unknown) => {
    if (value === null) {
      delete next[name];
    } else if (value !== undefined) {
      next[name] = value;
    }
  };
  set("caption", change.caption);
  set("rating", change.rating);
  set("favorite", change.favorite);
  set("archived", change.archived);
  if (change.taken !== undefined && change.taken !== null) {
    set("taken", change.taken.slice(0, 19));
    set("takenOffset", change.taken.length > 19 ? change.taken.slice(19) : null);
    set("takenGuessed", false);
  }
  if (change.place !== undefined) {
    set("latitude", change.place === null ? null : change.place.latitude);
    set("longitude", change.place === null ? null : change.place.longitude);
    set("altitude", null);
    if (photo.origins.place === "place") {
      set("city", null);
      set("country", null);
    }
  }
  if (change.rotate === 90 || change.rotate === 270) {
    set("width", photo.height);
    set("height", photo.width);
  }
  if (change.tags !== undefined) {
    const { add = [], remove = [] } = change.tags;
    set("tags", [...new Set([...photo.tags.filter((tag) => !remove.includes(tag)), ...add])]);
  }
  next["origins"] = originsAfter(photo, change);
  return next as unknown as PhotoDetails;
}

/** What is said anew is the sidecar's word; of what is not said any more nobody's, as far as is known yet. */
function originsAfter({ origins }: PhotoDetails, change: Change): PhotoDetails["origins"] {
  const { caption, rating, favorite, taken, place: position, tags } = change;
  const changed = Object.entries({ caption, rating, favorite, taken, position, tags })
    .filter(([, value]) => value !== undefined);
  const said = changed.filter(([, value]) => value !== null).map(([fact]) => [fact, "sidecar"]);
  const kept = Object.entries(origins).filter(([fact]) => !changed.some(([name]) => name === fact));
  return Object.fromEntries([...kept, ...said]);
}

/** What was done, as a sentence. @param number of photos, one at least */
export function said(change: Change, number: number): string {
  return plural(number, sentences(change, count(number)));
}

/** @param n how many photos, as it is shown */
function sentences({ favorite, archived, rating, tags, rotate, caption, place }: Change, n: string): Forms {
  if (favorite !== undefined) {
    return favorite
      ? { one: msg("Added to favorites."), other: msg(str`Added to favorites: ${n} photos.`) }
      : { one: msg("Removed from favorites."), other: msg(str`Removed from favorites: ${n} photos.`) };
  }
  if (archived !== undefined) {
    return archived
      ? { one: msg("Moved to the archive."), other: msg(str`Moved to the archive: ${n} photos.`) }
      : { one: msg("Back in the timeline."), other: msg(str`Back in the timeline: ${n} photos.`) };
  }
  if (rating !== undefined) {
    const given = stars(rating ?? 0);
    return rating
      ? { one: msg(str`Rating: ${given}.`), other: msg(str`Rating of ${n} photos: ${given}.`) }
      : { one: msg("Rating removed."), other: msg(str`Rating of ${n} photos removed.`) };
  }
  if (tags !== undefined) {
    return tagged(tags, n);
  }
  if (rotate !== undefined) {
    return rotate === 270
      ? { one: msg("Turned left."), other: msg(str`Turned left of ${n} photos.`) }
      : { one: msg("Turned right."), other: msg(str`Turned right of ${n} photos.`) };
  }
  if (caption !== undefined) {
    return caption === null
      ? { one: msg("Caption removed."), other: msg(str`Caption of ${n} photos removed.`) }
      : { one: msg("Caption saved."), other: msg(str`Caption of ${n} photos saved.`) };
  }
  if (place !== undefined) {
    return place === null
      ? { one: msg("Place removed."), other: msg(str`Place of ${n} photos removed.`) }
      : { one: msg("Place saved."), other: msg(str`Place of ${n} photos saved.`) };
  }
  return { one: msg("Date saved."), other: msg(str`Date of ${n} photos saved.`) };
}

function tagged({ add = [], remove = [], move }: NonNullable<Change["tags"]>, n: string): Forms {
  if (move !== undefined) {
    const { from, to } = move;
    return {
      one: msg(str`Tag renamed: ${from} is ${to}.`),
      other: msg(str`Tag of ${n} photos renamed: ${from} is ${to}.`),
    };
  }
  const tags = (add.length > 0 ? add : remove).join(", ");
  return add.length > 0
    ? { one: msg(str`Tagged: ${tags}.`), other: msg(str`Tagged ${n} photos: ${tags}.`) }
    : { one: msg(str`Tag removed: ${tags}.`), other: msg(str`Tag of ${n} photos removed: ${tags}.`) };
}

export function stars(rating: number): string {
  return plural(rating, { one: msg(str`${rating} star`), other: msg(str`${rating} stars`) });
}

/** What can be taken back. */
export function marks(outcomes: readonly EditOutcome[]): EditMark[] {
  return outcomes.flatMap(({ id, undo }) => (undo === undefined ? [] : [{ id, undo }]));
}

/** Those that look otherwise than before. */
export function turned(outcomes: readonly EditOutcome[]): string[] {
  return outcomes.flatMap(({ id, before, after }) => (before?.orientation === after?.orientation ? [] : [id]));
}

/** Why some could not be changed, as a sentence; empty where all could. */
export function refused(outcomes: readonly EditOutcome[]): string {
  const errors = outcomes.flatMap(({ error }) => (error === undefined ? [] : [error]));
  const first = errors[0];
  if (first === undefined) {
    return "";
  }
  if (errors.length === 1 && outcomes.length === 1) {
    return inWords(first.message);
  }
  const n = count(errors.length);
  const many = plural(errors.length, {
    one: msg(str`${n} photo could not be changed.`),
    other: msg(str`${n} photos could not be changed.`),
  });
  return `${many} ${inWords(first.message)}`;
}

export function chunks<T>(all: readonly T[]): T[][] {
  const parts: T[][] = [];
  for (let start = 0; start < all.length; start += MOST_AT_ONCE) {
    parts.push(all.slice(start, start + MOST_AT_ONCE));
  }
  return parts;
}
