/** The queries that find what is counted: pure functions. */
import { filtered } from "../search/terms.ts";

/** A filter and its value, whose words stand side by side as they are. */
export function literal(key: string, value: string): string {
  return `${key}:"${value.replaceAll('"', " ").trim()}"`;
}

/** What finds the photos of a bar of the statistics. */
export function queryOf(kind: string, value: string): string {
  switch (kind) {
    case "year":
      return filtered("taken", value);
    case "country":
    case "city":
      return literal("in", value);
    case "type":
      return filtered("type", value);
    default:
      return literal(kind, value);
  }
}
