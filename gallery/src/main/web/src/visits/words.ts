/** How visits are told: pure functions. */
import { msg, str } from "@lit/localize";
import { plural } from "../language/plural.ts";
import type { VisitPart, Visits } from "../api/types.ts";
import { count, dayName, monthName } from "../photo/format.ts";

export function views(number: number): string {
  const told = count(number);
  return plural(number, { one: msg(str`${told} view`), other: msg(str`${told} views`) });
}

export function visitors(number: number): string {
  const told = count(number);
  return plural(number, { one: msg(str`${told} visitor`), other: msg(str`${told} visitors`) });
}

/** The day or the month of a part. */
export function partName({ from }: VisitPart, by: Visits["by"]): string {
  const [year = 0, month = 1] = from.split("-").map(Number);
  return by === "day" ? dayName(from) : monthName({ year, month, photos: 0 });
}

/** What a chart shows, for whoever does not see it. */
export function spoken({ parts, by }: Visits, measure: "views" | "visitors"): string {
  const most = parts.reduce((one, other) => (other[measure] > one[measure] ? other : one));
  const told = measure === "views" ? views(most.views) : visitors(most.visitors);
  const when = partName(most, by);
  if (measure === "views") {
    return by === "day"
      ? msg(str`Views by day. The most: ${told}, ${when}.`)
      : msg(str`Views by month. The most: ${told}, ${when}.`);
  }
  return by === "day"
    ? msg(str`Visitors by day. The most: ${told}, ${when}.`)
    : msg(str`Visitors by month. The most: ${told}, ${when}.`);
}
