/** The day of a moment, in the reader's language and time zone. */
export function day(time: string): string {
  return new Intl.DateTimeFormat(undefined, { dateStyle: "medium" }).format(new Date(time));
}
