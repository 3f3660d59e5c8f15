/** What is said of the trash: pure functions. */
import { msg, str } from "@lit/localize";
import { locale } from "../language/language.ts";
import { type Forms, plural } from "../language/plural.ts";
import { count } from "../photo/format.ts";

const DAY = 24 * 60 * 60 * 1000;

/** How long something stays. @param goes when it is removed for good; @param now in milliseconds since 1970 */
export function left(goes: string, now: number): string {
  const days = Math.ceil((Date.parse(goes) - now) / DAY);
  const n = count(days);
  return days <= 0
    ? msg("Goes today")
    : plural(days, { one: msg(str`${n} day left`), other: msg(str`${n} days left`) });
}

/** In the reader's days. */
export function dayOf(time: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: "full" }).format(new Date(time));
}

/** What is done with things in the trash, or on their way there. */
export type Deed = "discarded" | "restored" | "undone" | "removed";

/** What became of several things, and why of some nothing did. @param problems of those */
export function outcome(deed: Deed, number: number, problems: readonly string[]): string {
  const sentences = number === 0 ? [] : [plural(number, done(deed, count(number)))];
  const [first] = problems;
  if (problems.length > 1) {
    const n = count(problems.length);
    sentences.push(msg(str`${n} photos stay where they are.`));
  }
  if (first !== undefined) {
    sentences.push(first);
  }
  return sentences.join(" ");
}

/** @param n how many photos, as it is shown */
function done(deed: Deed, n: string): Forms {
  switch (deed) {
    case "discarded":
      return { one: msg("Moved to the trash."), other: msg(str`Moved to the trash: ${n} photos.`) };
    case "restored":
      return { one: msg("Restored."), other: msg(str`Restored: ${n} photos.`) };
    case "undone":
      return { one: msg("Undone."), other: msg(str`Undone: ${n} photos.`) };
    case "removed":
      return { one: msg("Deleted for good."), other: msg(str`Deleted for good: ${n} photos.`) };
  }
}
