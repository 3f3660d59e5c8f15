/** Where a fact comes from, in words. */
import type { Origin, PhotoDetails } from "../api/types.ts";

const WORDS: Readonly<Record<Origin, string>> = {
  sidecar: "the sidecar",
  exif: "EXIF",
  xmp: "XMP in the file",
  iptc: "IPTC in the file",
  movie: "the video’s own data",
  format: "the file itself",
  text: "a text in the file",
  maker_note: "the camera maker’s data",
  takeout: "Google Takeout",
  file_name: "the file’s name",
  place: "the position",
};

/** `From EXIF and the sidecar`, of those facts that are known; empty where nobody tells any. */
export function comesFrom({ origins }: PhotoDetails, ...facts: readonly (keyof PhotoDetails["origins"])[]): string {
  const words = new Set(facts.flatMap((fact) => {
    const origin = origins[fact];
    return origin === undefined ? [] : [WORDS[origin]];
  }));
  return words.size === 0 ? "" : `From ${[...words].join(" and ")}`;
}
