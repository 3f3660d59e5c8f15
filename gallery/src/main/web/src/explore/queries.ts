/** The queries that find what is counted: pure functions. */
import { filtered, literal } from "../search/terms.ts";

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
