/** How comments and likes are told: pure functions. */
import { msg, str } from "@lit/localize";
import { locale } from "../language/language.ts";
import { plural } from "../language/plural.ts";
import { count } from "../photo/format.ts";

/** So many are told by name. */
const NAMED = 5;

const moments = new Intl.DateTimeFormat(locale, { dateStyle: "full", timeStyle: "short" });
const list = new Intl.ListFormat(locale, { type: "conjunction" });

export function momentOf(time: string): string {
  return moments.format(new Date(time));
}

/** Who likes it; empty where nobody does. */
export function likers(names: readonly string[]): string {
  const rest = names.length - NAMED;
  if (rest <= 0) {
    return list.format(names);
  }
  const told = count(rest);
  return list.format([
    ...names.slice(0, NAMED),
    plural(rest, { one: msg(str`${told} more`), other: msg(str`${told} more`) }),
  ]);
}
