/** Days of the reader's calendar: pure functions. */
import { msg, str } from "@lit/localize";
import { plural } from "../language/plural.ts";
import { count } from "../photo/format.ts";

/** `2024-05-17`, where the reader is. */
export function isoDay(now: Date): string {
  const two = (number: number) => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** @param today `2024-05-17` */
export function ago(today: string, year: number): string {
  const years = Number(today.slice(0, 4)) - year;
  return plural(years, {
    one: msg(str`${count(years)} year ago`),
    other: msg(str`${count(years)} years ago`),
  });
}
