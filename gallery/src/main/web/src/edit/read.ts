/** What people type into the fields of an edit, as values; undefined where it is none. */
import type { Place } from "../api/types.ts";

const DEGREES = /^\s*([+-]?\d{1,3}(?:\.\d+)?)°?\s*([NS])?\s*[,;\s]\s*([+-]?\d{1,3}(?:\.\d+)?)°?\s*([EW])?\s*$/i;

/** `59.91, 10.75`, `59.91° N, 10.75° E`. */
export function readPlace(text: string): Place | undefined {
  const parts = DEGREES.exec(text);
  if (parts === null) {
    return undefined;
  }
  const latitude = Number(parts[1]) * (parts[2]?.toUpperCase() === "S" ? -1 : 1);
  const longitude = Number(parts[3]) * (parts[4]?.toUpperCase() === "W" ? -1 : 1);
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 ? { latitude, longitude } : undefined;
}

/** `+02:00` of `+2`, `+02:00`, `-0330`, `Z`, `UTC+2`; empty of nothing. */
export function readZone(text: string): string | undefined {
  const typed = text.trim().toUpperCase().replace(/^(UTC|GMT)(?=[+-])/, "").replace("−", "-");
  if (typed === "") {
    return "";
  }
  if (typed === "Z" || typed === "UTC" || typed === "GMT") {
    return "Z";
  }
  const parts = /^([+-])(\d{1,2})(?::?([0-5]\d))?$/.exec(typed);
  if (parts === null || Number(parts[2]) > 18) {
    return undefined;
  }
  return `${parts[1]}${parts[2]!.padStart(2, "0")}:${parts[3] ?? "00"}`;
}

/** Of a field for date and time, which may leave the seconds out. */
export function readTime(text: string): string | undefined {
  const parts = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2})(:\d{2})?(?:\.\d+)?$/.exec(text);
  return parts === null ? undefined : `${parts[1]}${parts[2] ?? ":00"}`;
}

/** The tags of a text with commas between them. */
export function readTags(text: string): string[] {
  return [...new Set(text.split(",").map((tag) => tag.trim()).filter((tag) => tag !== ""))];
}
