/** A year of days as calendars show them: pure functions. */
import type { DayCount } from "../api/types.ts";

/** How deep the colours of days go, beside that of a day without photos. */
export const LEVELS = 4;

const DAYS_A_WEEK = 7;

export interface YearCount {
  readonly year: number;
  readonly photos: number;
}

/** Newest first, as the days come. */
export function yearsOf(days: readonly DayCount[]): YearCount[] {
  const years = new Map<number, number>();
  for (const { day, photos } of days) {
    const year = yearOf(day);
    years.set(year, (years.get(year) ?? 0) + photos);
  }
  return [...years].map(([year, photos]) => ({ year, photos }));
}

/** @param day `2024-05-17` */
export function yearOf(day: string): number {
  return Number(day.slice(0, day.lastIndexOf("-", day.lastIndexOf("-") - 1)));
}

/** `2024-05-17`. */
export function dayOf(year: number, month: number, day: number): string {
  return [String(year).padStart(4, "0"), String(month).padStart(2, "0"), String(day).padStart(2, "0")].join("-");
}

/**
 * The weeks of a month, with nothing where a day is another month's.
 *
 * @param month 1 to 12
 * @param first the day that weeks begin with, 1 for Monday to 7 for Sunday
 */
export function weeksOf(year: number, month: number, first: number): (number | undefined)[][] {
  const begin = new Date(Date.UTC(2000, month - 1, 1));
  begin.setUTCFullYear(year);
  const end = new Date(begin);
  end.setUTCMonth(month);
  const length = Math.round((end.getTime() - begin.getTime()) / 86_400_000);
  const before = (begin.getUTCDay() - first + 2 * DAYS_A_WEEK) % DAYS_A_WEEK;
  return Array.from(
    { length: Math.ceil((before + length) / DAYS_A_WEEK) },
    (_, week) =>
      Array.from({ length: DAYS_A_WEEK }, (_, at) => {
        const day = week * DAYS_A_WEEK + at - before + 1;
        return day >= 1 && day <= length ? day : undefined;
      }),
  );
}

/** How deep a day's colour is, 0 for none: a day with ten times as many photos is about two deeper. */
export function levelOf(photos: number, most: number): number {
  return photos <= 0 ? 0 : Math.max(1, Math.ceil((LEVELS * Math.log(1 + photos)) / Math.log(1 + Math.max(1, most))));
}

/** The first day of weeks where the reader is, as `weeksOf` takes it. */
export function firstOfWeek(language: string): number {
  const locale = new Intl.Locale(language) as Intl.Locale & {
    getWeekInfo?: () => { firstDay: number };
    weekInfo?: { firstDay: number };
  };
  return (locale.getWeekInfo?.() ?? locale.weekInfo)?.firstDay ?? 1;
}
