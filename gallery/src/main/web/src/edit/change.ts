/** What edits do, and how they are said: pure functions. */
import type { Change, EditMark, EditOutcome, PhotoDetails } from "../api/types.ts";
import { photos } from "../photo/format.ts";

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

/** What was done, as a sentence. */
export function said(change: Change, number: number): string {
  const of = number === 1 ? "" : ` of ${photos(number)}`;
  if (change.favorite !== undefined) {
    const what = number === 1 ? "" : `: ${photos(number)}`;
    return change.favorite ? `Added to favorites${what}.` : `Removed from favorites${what}.`;
  }
  if (change.archived !== undefined) {
    const what = number === 1 ? "" : `: ${photos(number)}`;
    return change.archived ? `Moved to the archive${what}.` : `Back in the timeline${what}.`;
  }
  if (change.rating !== undefined) {
    return change.rating ? `Rating${of}: ${stars(change.rating)}.` : `Rating${of} removed.`;
  }
  if (change.tags !== undefined) {
    const { add = [], remove = [], move } = change.tags;
    if (move !== undefined) {
      return `Tag${of} renamed: ${move.from} is ${move.to}.`;
    }
    return add.length > 0
      ? `Tagged${number === 1 ? "" : ` ${photos(number)}`}: ${add.join(", ")}.`
      : `Tag${of} removed: ${remove.join(", ")}.`;
  }
  if (change.rotate !== undefined) {
    return change.rotate === 270 ? `Turned left${of}.` : `Turned right${of}.`;
  }
  if (change.caption !== undefined) {
    return change.caption === null ? `Caption${of} removed.` : `Caption${of} saved.`;
  }
  if (change.place !== undefined) {
    return change.place === null ? `Place${of} removed.` : `Place${of} saved.`;
  }
  return `Date${of} saved.`;
}

export function stars(rating: number): string {
  return rating === 1 ? "1 star" : `${rating} stars`;
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
  return errors.length === 1 && outcomes.length === 1
    ? first.message
    : `${photos(errors.length)} could not be changed. ${first.message}`;
}

export function chunks<T>(all: readonly T[]): T[][] {
  const parts: T[][] = [];
  for (let start = 0; start < all.length; start += MOST_AT_ONCE) {
    parts.push(all.slice(start, start + MOST_AT_ONCE));
  }
  return parts;
}
