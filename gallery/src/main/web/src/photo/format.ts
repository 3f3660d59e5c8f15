/** How facts about photos are written, in the reader's language where the browser knows it. */
import { msg, str } from "@lit/localize";
import { locale } from "../language/language.ts";
import { plural } from "../language/plural.ts";
import type { MonthCount, PhotoDetails, PhotoSummary } from "../api/types.ts";

/** A capture time is a clock's reading without a place: it is shown as it was read, whatever the browser's time zone. */
const asRead = { timeZone: "UTC" } as const;

/** To make one takes longer than to use it a hundred times, and a grid uses them for each photo whenever it is drawn. */
const formats = {
  month: new Intl.DateTimeFormat(locale, { ...asRead, month: "long", year: "numeric" }),
  bareMonth: new Intl.DateTimeFormat(locale, { ...asRead, month: "long" }),
  day: new Intl.DateTimeFormat(locale, { ...asRead, weekday: "short", day: "numeric", month: "short" }),
  date: new Intl.DateTimeFormat(locale, { ...asRead, dateStyle: "full" }),
  time: new Intl.DateTimeFormat(locale, { ...asRead, timeStyle: "short" }),
  number: new Intl.NumberFormat(locale),
  decimal: new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }),
} as const;

/** Of a thousand of the one before. */
const UNITS = ["kilobyte", "megabyte", "gigabyte", "terabyte"] as const;

function clock(taken: string): Date {
  return new Date(`${taken}Z`);
}

export function monthName({ year, month }: MonthCount): string {
  return formats.month.format(Date.UTC(year, month - 1));
}

/** Without its year. */
export function bareMonthName({ year, month }: MonthCount): string {
  return formats.bareMonth.format(Date.UTC(year, month - 1));
}

/** @param day `2024-05-17` */
export function dayName(day: string): string {
  return formats.day.format(new Date(day));
}

export function dateName(taken: string): string {
  return formats.date.format(clock(taken));
}

export function timeName(taken: string): string {
  return formats.time.format(clock(taken));
}

export function count(photos: number): string {
  return formats.number.format(photos);
}

export function photos(number: number): string {
  const told = count(number);
  return plural(number, { one: msg(str`${told} photo`), other: msg(str`${told} photos`) });
}

export function files(number: number): string {
  const told = count(number);
  return plural(number, { one: msg(str`${told} file`), other: msg(str`${told} files`) });
}

/** `5.5 MB`. */
export function size(bytes: number): string {
  const unit = Math.min(UNITS.length, Math.floor(Math.log10(Math.max(1, bytes)) / 3));
  const name = UNITS[unit - 1];
  if (name === undefined) {
    return msg(str`${count(bytes)} B`);
  }
  const value = bytes / 1000 ** unit;
  const digits = value >= 100 ? 0 : 1;
  return new Intl.NumberFormat(locale, {
    style: "unit",
    unit: name,
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(value);
}

/** `1/250 s`, `0.8 s`, `30 s`. */
export function exposureTime(seconds: number): string {
  if (seconds <= 0) {
    return "";
  }
  return seconds < 0.4 ? `1/${Math.round(1 / seconds)} s` : `${decimal(seconds)} s`;
}

/** `ƒ/2.8 · 1/250 s · 35 mm · ISO 200`, of what is known. */
export function exposure(photo: PhotoDetails): string {
  return [
    photo.fNumber === undefined ? "" : `ƒ/${decimal(photo.fNumber)}`,
    photo.exposure === undefined ? "" : exposureTime(photo.exposure),
    photo.focalLength === undefined ? "" : `${decimal(photo.focalLength)} mm`,
    photo.iso === undefined ? "" : `ISO ${photo.iso}`,
  ]
    .filter((part) => part !== "")
    .join(" · ");
}

/** `12.2 MP · 4032 × 3024 · 5.5 MB`, of what is known. */
export function dimensions(photo: PhotoDetails): string {
  const known = photo.width > 0 && photo.height > 0;
  const megapixels = (photo.width * photo.height) / 1e6;
  return [
    known && megapixels >= 0.1 ? msg(str`${decimal(megapixels)} MP`) : "",
    known ? `${photo.width} × ${photo.height}` : "",
    size(photo.bytes),
  ]
    .filter((part) => part !== "")
    .join(" · ");
}

/** `52.52001° N, 13.40495° E`, in all languages: maps and the form for a place take it so. */
export function place(latitude: number, longitude: number): string {
  const north = `${Math.abs(latitude).toFixed(5)}° ${latitude < 0 ? "S" : "N"}`;
  const east = `${Math.abs(longitude).toFixed(5)}° ${longitude < 0 ? "W" : "E"}`;
  return `${north}, ${east}`;
}

/** What a screen reader says of a photo in the grid. */
export function spokenName(photo: PhotoSummary): string {
  const what = isVideo(photo) ? msg("Video") : photo.live === true ? msg("Live photo") : msg("Photo");
  const spoken = `${what} ${photo.title ?? photo.name}, ${dateName(photo.taken)}`;
  return photo.favorite ? msg(str`${spoken}, favorite`) : spoken;
}

/** Whether it is more files than a picture and its film: those of a live photo are seen and played as one. */
export function isStack({ stacked = 1, live }: PhotoSummary): boolean {
  return stacked > (live === true ? 2 : 1);
}

export function isVideo(photo: PhotoSummary): boolean {
  return photo.type.startsWith("video/");
}

/** The types that browsers draw themselves, so that zooming in may load the original. */
export function isShowable(photo: PhotoSummary): boolean {
  return ["image/jpeg", "image/png", "image/gif", "image/webp", "image/avif", "image/bmp"].includes(photo.type);
}

/** Whether the server makes a large picture of it, where the browser does not draw the file. */
export function isPicture(photo: PhotoSummary): boolean {
  return photo.type.startsWith("image/") && photo.type !== "image/svg+xml";
}

/** Whether what was loaded of one is what is to be seen of the other. */
export function looksLike(one: PhotoSummary | undefined, other: PhotoSummary): boolean {
  return one !== undefined && one.id === other.id && one.width === other.width && one.height === other.height &&
    one.turned === other.turned && one.placeholder === other.placeholder;
}

/** `CR3`, `HEIC`: what to call a file on a tile without a picture. */
export function extension(name: string): string {
  const dot = name.lastIndexOf(".");
  return dot > 0 && name.length - dot <= 6 ? name.slice(dot + 1).toUpperCase() : "";
}

function decimal(value: number): string {
  return formats.decimal.format(value);
}
