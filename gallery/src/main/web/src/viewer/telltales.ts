/** What a file gives away, in plain words: pure functions. */
import { msg, str } from "@lit/localize";
import type { GivesAway, Telltale } from "../api/types.ts";
import { plural } from "../language/plural.ts";
import { dateName, place, timeName } from "../photo/format.ts";

type Kind = Telltale["kind"];

export interface Revelation {
  readonly what: string;
  readonly values: string;
}

const WORDS: Record<Kind, string> = {
  place: msg("Where it was taken"),
  place_name: msg("The name of the place"),
  person: msg("Who is in it"),
  creator: msg("Who made it"),
  serial: msg("The serial number of the camera or lens"),
  time: msg("When it was taken"),
  camera: msg("The camera"),
  lens: msg("The lens"),
  software: msg("The software"),
  edits: msg("That it was edited"),
  title: msg("Its title"),
  caption: msg("Its caption"),
  comment: msg("A comment"),
  keyword: msg("Its tags"),
  thumbnail: msg("A small copy, which may show what was cut away since"),
  video: msg("A short video of the moment, perhaps with sound"),
};

/** One line for each kind, the most telling first. */
export function revelations({ facts }: GivesAway): Revelation[] {
  const byKind = new Map<Kind, string[]>();
  for (const { kind, value } of facts) {
    byKind.set(kind, [...(byKind.get(kind) ?? []), readable(kind, value)]);
  }
  return [...byKind].map(([kind, values]) => ({
    what: WORDS[kind] ?? kind,
    values: values.filter((value) => value !== "").join(", "),
  }));
}

function readable(kind: Kind, value: string): string {
  switch (kind) {
    case "place": {
      const [latitude = 0, longitude = 0] = value.split(",").map(Number);
      return place(latitude, longitude);
    }
    case "time":
      return `${dateName(value.slice(0, 19))}, ${timeName(value.slice(0, 19))}`;
    case "edits":
      return plural(Number(value), { one: msg(str`${value} step`), other: msg(str`${value} steps`) });
    default:
      return value;
  }
}
