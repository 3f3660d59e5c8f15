/** How facts about albums are written, in the reader's language where the browser knows it. */
import { msg, str } from "@lit/localize";
import type { Album } from "../api/types.ts";
import { locale } from "../language/language.ts";
import { plural } from "../language/plural.ts";
import { count, photos } from "../photo/format.ts";

/** `42 photos · 2 albums`, of what there is. */
export function contents(own: number, albums: number): string {
  const within = plural(albums, {
    one: msg(str`${count(albums)} album`),
    other: msg(str`${count(albums)} albums`),
  });
  return [own > 0 || albums === 0 ? photos(own) : "", albums > 0 ? within : ""].filter((part) => part !== "")
    .join(" · ");
}

/** `May 17 – 21, 2024`: when its photos were taken; empty where there are none. */
export function span({ oldest, newest }: Album): string {
  if (oldest === undefined || newest === undefined) {
    return "";
  }
  const format = new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeZone: "UTC" });
  return format.formatRange(new Date(`${oldest}Z`), new Date(`${newest}Z`));
}

/** `3 photos added to Norway.` @param name of the album, where it is known */
export function added(number: number, name: string | undefined): string {
  return name === undefined
    ? plural(number, {
      one: msg(str`${count(number)} photo added to the album.`),
      other: msg(str`${count(number)} photos added to the album.`),
    })
    : plural(number, {
      one: msg(str`${count(number)} photo added to ${name}.`),
      other: msg(str`${count(number)} photos added to ${name}.`),
    });
}
