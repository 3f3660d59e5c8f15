/** Where a fact comes from, in words. */
import { msg, str } from "@lit/localize";
import type { Origin, PhotoDetails } from "../api/types.ts";
import { locale } from "../language/language.ts";

const WORDS: Readonly<Record<Origin, string>> = {
  sidecar: msg("the sidecar"),
  exif: "EXIF",
  xmp: msg("XMP in the file"),
  iptc: msg("IPTC in the file"),
  movie: msg("the video’s own data"),
  format: msg("the file itself"),
  text: msg("a text in the file"),
  maker_note: msg("the camera maker’s data"),
  takeout: "Google Takeout",
  file_name: msg("the file’s name"),
  place: msg("the position"),
};

const LIST = new Intl.ListFormat(locale, { type: "conjunction" });

/** `From EXIF and the sidecar`, of those facts that are known; empty where nobody tells any. */
export function comesFrom(photo: PhotoDetails, ...facts: readonly (keyof PhotoDetails["origins"])[]): string {
  const known = sources(photo, ...facts);
  return known === "" ? "" : msg(str`From ${known}`);
}

/** `EXIF and the sidecar`, of those facts that are known; empty where nobody tells any. */
export function sources({ origins }: PhotoDetails, ...facts: readonly (keyof PhotoDetails["origins"])[]): string {
  const words = new Set(facts.flatMap((fact) => {
    const origin = origins[fact];
    return origin === undefined ? [] : [WORDS[origin]];
  }));
  return LIST.format(words);
}
