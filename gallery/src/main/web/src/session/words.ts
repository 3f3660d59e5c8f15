import { locale } from "../language/language.ts";

const days = new Intl.DateTimeFormat(locale, { dateStyle: "medium" });

/** The day of a moment, in the reader's language and time zone. */
export function day(time: string): string {
  return days.format(new Date(time));
}
