import { language } from "./language.ts";

/** What is said of a number of things; languages with more forms have the others as well. */
export interface Forms {
  readonly one: string;
  readonly other: string;
}

const rules = new Intl.PluralRules(language);

/** The form that a number has in the language of the page: French has the first for none. */
export function plural(number: number, { one, other }: Forms): string {
  return rules.select(number) === "one" ? one : other;
}
