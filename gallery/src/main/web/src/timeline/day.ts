/** Days of the reader's calendar: pure functions. */

/** `2024-05-17`, where the reader is. */
export function isoDay(now: Date): string {
  const two = (number: number) => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** @param today `2024-05-17` */
export function ago(today: string, year: number): string {
  const years = Number(today.slice(0, 4)) - year;
  return years === 1 ? "1 year ago" : `${years} years ago`;
}
