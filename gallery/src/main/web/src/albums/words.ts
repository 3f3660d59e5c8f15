/** How facts about albums are written, in the reader's language where the browser knows it. */
import type { Album } from "../api/types.ts";
import { photos } from "../photo/format.ts";

/** `42 photos · 2 albums`, of what there is. */
export function contents(own: number, albums: number): string {
  const within = albums === 1 ? "1 album" : `${albums} albums`;
  return [own > 0 || albums === 0 ? photos(own) : "", albums > 0 ? within : ""].filter((part) => part !== "")
    .join(" · ");
}

/** `May 17 – 21, 2024`: when its photos were taken; empty where there are none. */
export function span({ oldest, newest }: Album): string {
  if (oldest === undefined || newest === undefined) {
    return "";
  }
  const format = new Intl.DateTimeFormat(undefined, { dateStyle: "medium", timeZone: "UTC" });
  return format.formatRange(new Date(`${oldest}Z`), new Date(`${newest}Z`));
}

/** `3 photos added to Norway.` */
export function added(number: number, name: string): string {
  return `${photos(number)} added to ${name}.`;
}
