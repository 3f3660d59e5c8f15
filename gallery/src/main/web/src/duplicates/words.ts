/** How duplicates are told: pure functions. */
import { msg, str } from "@lit/localize";
import type { DuplicateSet, PhotoDetails } from "../api/types.ts";
import { plural } from "../language/plural.ts";
import { count, dateName, extension, size, timeName } from "../photo/format.ts";
import { folderOf } from "../photo/path.ts";

/** What photos of a set are compared by, with those in which they differ first to see. */
export interface Fact {
  readonly name: string;
  readonly text: string;
  readonly differs: boolean;
}

const FACTS: readonly (readonly [string, (photo: PhotoDetails) => string])[] = [
  [msg("Pixels"), ({ width, height }) => width > 0 && height > 0 ? `${width} × ${height}` : ""],
  [msg("File"), ({ name, bytes }) => `${extension(name)} · ${size(bytes)}`],
  [msg("Taken"), ({ taken, takenGuessed }) => takenGuessed ? "" : `${dateName(taken)}, ${timeName(taken)}`],
  [msg("Camera"), ({ camera }) => camera ?? ""],
  [msg("Place"), ({ city, country, latitude }) => city ?? country ?? (latitude === undefined ? "" : msg("Known"))],
];

/** Of one photo among the others of its set. */
export function factsOf(photo: PhotoDetails, set: readonly PhotoDetails[]): Fact[] {
  return FACTS.map(([name, told]) => {
    const text = told(photo);
    return { name, text: text === "" ? msg("Not known") : text, differs: set.some((other) => told(other) !== text) };
  });
}

/** How many sets there are, and what they cost. */
export function summary(total: number, bytes: number): string {
  const room = size(bytes);
  return plural(total, {
    one: msg(str`${count(total)} set, ${room} that could be free`),
    other: msg(str`${count(total)} sets, ${room} that could be free`),
  });
}

/** The names in a set are told apart by their folders. */
export function spoken(photo: PhotoDetails): string {
  const folder = folderOf(photo.path);
  return folder === "" ? photo.name : msg(str`${photo.name} in ${folder}`);
}

/** How much deleting all but one gives back. */
export function roomOf({ photos }: DuplicateSet, keep: PhotoDetails): number {
  return photos.reduce((sum, { id, bytes }) => sum + (id === keep.id ? 0 : bytes), 0);
}
