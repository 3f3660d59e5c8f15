import { locale } from "../language/language.ts";

/** Names in the reader's order: numbers by their value, whatever the case. */
export const byName: (one: string, other: string) => number =
  new Intl.Collator(locale, { numeric: true, sensitivity: "base" }).compare;
