/** What is said of the trash: pure functions. */
import { photos } from "../photo/format.ts";

const DAY = 24 * 60 * 60 * 1000;

/** How long something stays. @param goes when it is removed for good; @param now in milliseconds since 1970 */
export function left(goes: string, now: number): string {
  const days = Math.ceil((Date.parse(goes) - now) / DAY);
  return days <= 0 ? "Goes today" : days === 1 ? "1 day left" : `${days} days left`;
}

/** In the reader's days. */
export function dayOf(time: string): string {
  return new Intl.DateTimeFormat(undefined, { dateStyle: "full" }).format(new Date(time));
}

/** What became of several things, and why of some nothing did. @param problems of those */
export function outcome(done: string, number: number, problems: readonly string[]): string {
  const sentences = number === 0 ? [] : [`${done}${number === 1 ? "" : `: ${photos(number)}`}.`];
  const [first] = problems;
  if (first !== undefined) {
    sentences.push(problems.length === 1 ? first : `${photos(problems.length)} stay where they are. ${first}`);
  }
  return sentences.join(" ");
}
