/** How the vault is told of: pure functions. */
import type { Conflict, ConflictSide, Resolved, RunningCheck } from "../api/types.ts";
import { count, files, photos, size } from "../photo/format.ts";
import { nameOf } from "../photo/path.ts";

/** The day and the time of a moment, in the reader's language and time zone. */
export function moment(time: string): string {
  return new Intl.DateTimeFormat(undefined, { dateStyle: "medium", timeStyle: "short" }).format(new Date(time));
}

/** `12 minutes`, `2 hours`: as vague as such guesses are. */
export function duration(seconds: number): string {
  const minutes = Math.ceil(seconds / 60);
  if (seconds < 60) {
    return "less than a minute";
  }
  return minutes < 120 ? several(minutes, "minute") : several(Math.round(minutes / 60), "hour");
}

function several(number: number, noun: string): string {
  return number === 1 ? `1 ${noun}` : `${count(number)} ${noun}s`;
}

/** From 0 to 1; undefined while it is not known how much there is to read. */
export function partOf({ deep, bytes, allBytes }: RunningCheck): number | undefined {
  return deep && allBytes > 0 ? Math.min(1, bytes / allBytes) : undefined;
}

/** How far a check is. @param now in milliseconds of the clock */
export function progressOf(check: RunningCheck, now: number): string {
  if (check.allFiles === 0) {
    return "Looking at the structure";
  }
  const seen = `${count(check.files)} of ${files(check.allFiles)}`;
  if (!check.deep) {
    return seen;
  }
  const read = check.bytes - check.resumed;
  const seconds = (now - Date.parse(check.since)) / 1000;
  const left = read > 0 && seconds > 2 ? ((check.allBytes - check.bytes) / read) * seconds : 0;
  const until = left > 0 ? `, ${duration(left)} left` : "";
  return `${seen}, ${size(check.bytes)} of ${size(check.allBytes)}${until}`;
}

/** What a version is, apart from its name. */
export function factsOf({ kind, size: bytes, modified }: ConflictSide): string {
  return `${kind === "folder" ? several(bytes, "thing") + " in it" : size(bytes)}, ${moment(modified)}`;
}

export function comparisonOf({ comparison }: Conflict): string {
  switch (comparison) {
    case "identical":
      return "Both are the same, byte by byte.";
    case "folders":
      return "Two folders of one name.";
    case "same-picture":
      return "The pictures look the same. Something else in the files differs, such as a date or a description.";
    case "different-pictures":
      return "The pictures look different.";
    case "different":
      return "They differ.";
    case "unreadable":
      return "One of them cannot be read now.";
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
  return comparison === "identical"
    ? {
      action: "Remove the copy",
      heading: "Remove the copy?",
      text: `It is the same as ${nameOf(original.path)}, byte by byte. Nothing is lost.`,
    }
    : {
      action: "Join the folders",
      heading: "Join the folders?",
      text: `All that is in the copy moves to ${
        nameOf(original.path)
      }. What has the name of something there gets another.`,
    };
}

/** What was done. */
export function resolvedWords(all: readonly Resolved[]): string {
  const sum = (part: keyof Resolved) => all.reduce((total, one) => total + one[part], 0);
  const moved = sum("moved") + sum("renamed");
  const parts = [
    sum("collapsed") > 0 ? `${several(sum("collapsed"), "identical thing")} removed` : "",
    moved > 0 ? `${several(moved, "thing")} moved` : "",
    sum("renamed") > 0 ? `${count(sum("renamed"))} of them under another name` : "",
  ].filter((part) => part !== "");
  return parts.length === 0 ? "Nothing was left to do." : `${parts.join(", ")}.`;
}

/** As one word of a shell's. */
export function shellWord(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}

/** How far the index is. */
export function indexWords(done: number, pending: number, secondsLeft: number | undefined): string {
  const left = secondsLeft === undefined ? "" : `, ${duration(secondsLeft)} left`;
  return `${count(done)} looked at, ${photos(pending)} to go${left}`;
}
