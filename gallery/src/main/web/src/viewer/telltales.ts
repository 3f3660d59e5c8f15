/** What a file gives away, in plain words: pure functions. */
import type { GivesAway, Telltale } from "../api/types.ts";
import { dateName, place, timeName } from "../photo/format.ts";

type Kind = Telltale["kind"];

export interface Revelation {
  readonly what: string;
  readonly values: string;
}

const WORDS: Record<Kind, string> = {
  place: "Where it was taken",
  place_name: "The name of the place",
  person: "Who is in it",
  creator: "Who made it",
  serial: "The serial number of the camera or lens",
  time: "When it was taken",
  camera: "The camera",
  lens: "The lens",
  software: "The software",
  edits: "That it was edited",
  title: "Its title",
  caption: "Its caption",
  comment: "A comment",
  keyword: "Its tags",
  thumbnail: "A small copy, which may show what was cut away since",
  video: "A short video of the moment, perhaps with sound",
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
      return value === "1" ? "1 step" : `${value} steps`;
    default:
      return value;
  }
}
