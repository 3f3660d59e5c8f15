/** How closely a timeline is looked at, and what it consists of from afar. */
import type { MonthCount } from "../api/types.ts";

/** From afar to close. */
export const LEVELS = ["years", "months", "days"] as const;

export type LevelName = typeof LEVELS[number];

/** Where the browser keeps the level, which tells nothing of a photo. */
const KEPT = "level";

/** @param step 1 for closer, -1 for further away; past either end it stays */
export function stepped(level: LevelName, step: 1 | -1): LevelName {
  return LEVELS[LEVELS.indexOf(level) + step] ?? level;
}

/** The one that was used last in this browser; days where it keeps nothing. */
export function keptLevel(storage: () => Pick<Storage, "getItem">): LevelName {
  try {
    const kept = storage().getItem(KEPT);
    return LEVELS.find((level) => level === kept) ?? "days";
  } catch {
    return "days";
  }
}

export function keepLevel(storage: () => Pick<Storage, "setItem">, level: LevelName): void {
  try {
    storage().setItem(KEPT, level);
  } catch {
    // A browser that keeps nothing shows it until the page is left.
  }
}

export interface YearCount {
  readonly year: number;
  readonly photos: number;
  /** Newest first. */
  readonly months: readonly MonthCount[];
}

/** @param months newest first, as the years then are */
export function byYear(months: readonly MonthCount[]): YearCount[] {
  return [...Map.groupBy(months, ({ year }) => year)].map(([year, its]) => ({
    year,
    months: its,
    photos: its.reduce((sum, { photos }) => sum + photos, 0),
  }));
}

/** The month with the most photos, the newest of these. */
export function fullest({ months }: YearCount): MonthCount {
  return months.reduce((best, month) => (month.photos > best.photos ? month : best));
}
