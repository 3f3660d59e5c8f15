/** How the vault is told of: pure functions. */
import { msg, str } from "@lit/localize";
import type { Conflict, ConflictSide, Resolved, RunningCheck } from "../api/types.ts";
import { locale } from "../language/language.ts";
import { plural } from "../language/plural.ts";
import { count, size } from "../photo/format.ts";
import { nameOf } from "../photo/path.ts";

/** The day and the time of a moment, in the reader's language and time zone. */
export function moment(time: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeStyle: "short" }).format(new Date(time));
}

/** `12 minutes`, `2 hours`: as vague as such guesses are. @param seconds of a minute at least */
export function duration(seconds: number): string {
  const minutes = Math.ceil(seconds / 60);
  if (minutes < 120) {
    return plural(minutes, { one: msg(str`${count(minutes)} minute`), other: msg(str`${count(minutes)} minutes`) });
  }
  const hours = Math.round(minutes / 60);
  return plural(hours, { one: msg(str`${count(hours)} hour`), other: msg(str`${count(hours)} hours`) });
}

/** `12 minutes left`, `less than a minute left`. */
export function left(seconds: number): string {
  return seconds < 60 ? msg("less than a minute left") : msg(str`${duration(seconds)} left`);
}

/** From 0 to 1; undefined while it is not known how much there is to read. */
export function partOf({ deep, bytes, allBytes }: RunningCheck): number | undefined {
  return deep && allBytes > 0 ? Math.min(1, bytes / allBytes) : undefined;
}

/** How far a check is. @param now in milliseconds of the clock */
export function progressOf(check: RunningCheck, now: number): string {
  if (check.allFiles === 0) {
    return msg("Looking at the structure");
  }
  const files = count(check.files);
  const all = count(check.allFiles);
  const seen = plural(check.allFiles, {
    one: msg(str`${files} of ${all} file`),
    other: msg(str`${files} of ${all} files`),
  });
  if (!check.deep) {
    return seen;
  }
  const read = check.bytes - check.resumed;
  const seconds = (now - Date.parse(check.since)) / 1000;
  const toGo = read > 0 && seconds > 2 ? ((check.allBytes - check.bytes) / read) * seconds : 0;
  const parts = [seen, msg(str`${size(check.bytes)} of ${size(check.allBytes)}`)];
  return (toGo > 0 ? [...parts, left(toGo)] : parts).join(", ");
}

/** What a version is, apart from its name. */
export function factsOf({ kind, size: bytes, modified }: ConflictSide): string {
  const things = count(bytes);
  const what = kind === "folder"
    ? plural(bytes, { one: msg(str`${things} thing in it`), other: msg(str`${things} things in it`) })
    : size(bytes);
  return `${what}, ${moment(modified)}`;
}

export function comparisonOf({ comparison }: Conflict): string {
  switch (comparison) {
    case "identical":
      return msg("Both are the same, byte by byte.");
    case "folders":
      return msg("Two folders of one name.");
    case "same-picture":
      return msg("The pictures look the same. Something else in the files differs, such as a date or a description.");
    case "different-pictures":
      return msg("The pictures look different.");
    case "different":
      return msg("They differ.");
    case "unreadable":
      return msg("One of them cannot be read now.");
  }
}

/** Whether merging makes one of two. */
export function canMerge({ comparison }: Conflict): boolean {
  return comparison === "identical" || comparison === "folders";
}

export interface MergeWords {
  readonly action: string;
  readonly heading: string;
  readonly text: string;
}

/** What merging two that can be merged does. */
export function mergeOf({ comparison, original }: Conflict): MergeWords {
  const name = nameOf(original.path);
  return comparison === "identical"
    ? {
      action: msg("Remove the copy"),
      heading: msg("Remove the copy?"),
      text: msg(str`It is the same as ${name}, byte by byte. Nothing is lost.`),
    }
    : {
      action: msg("Join the folders"),
      heading: msg("Join the folders?"),
      text: msg(str`All that is in the copy moves to ${name}. What has the name of something there gets another.`),
    };
}

/** What was done. */
export function resolvedWords(all: readonly Resolved[]): string {
  const sum = (part: keyof Resolved) => all.reduce((total, one) => total + one[part], 0);
  const removed = sum("collapsed");
  const renamed = sum("renamed");
  const moved = sum("moved") + renamed;
  const parts = [
    removed === 0 ? "" : plural(removed, {
      one: msg(str`${count(removed)} identical thing removed`),
      other: msg(str`${count(removed)} identical things removed`),
    }),
    moved === 0
      ? ""
      : plural(moved, { one: msg(str`${count(moved)} thing moved`), other: msg(str`${count(moved)} things moved`) }),
    renamed === 0 ? "" : msg(str`${count(renamed)} of them under another name`),
  ].filter((part) => part !== "");
  return parts.length === 0 ? msg("Nothing was left to do.") : `${parts.join(", ")}.`;
}

/** As one word of a shell's. */
export function shellWord(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}

/** How far the index is. */
export function indexWords(done: number, pending: number, secondsLeft: number | undefined): string {
  const parts = [
    msg(str`${count(done)} looked at`),
    plural(pending, { one: msg(str`${count(pending)} photo to go`), other: msg(str`${count(pending)} photos to go`) }),
  ];
  return (secondsLeft === undefined ? parts : [...parts, left(secondsLeft)]).join(", ");
}
