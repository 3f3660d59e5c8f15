/** How visits are told: pure functions. */
import type { VisitPart, Visits } from "../api/types.ts";
import { count, dayName, monthName } from "../photo/format.ts";

export function views(number: number): string {
  return number === 1 ? "1 view" : `${count(number)} views`;
}

export function visitors(number: number): string {
  return number === 1 ? "1 visitor" : `${count(number)} visitors`;
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
  return `${measure === "views" ? "Views" : "Visitors"} by ${by}. The most: ${told}, ${partName(most, by)}.`;
}
