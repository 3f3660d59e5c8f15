import assert from "node:assert/strict";
import { test } from "node:test";
import { byYear, fullest, keepLevel, keptLevel, LEVELS, stepped } from "./levels.ts";

const months = [
  { year: 2024, month: 6, photos: 3 },
  { year: 2024, month: 2, photos: 40 },
  { year: 2021, month: 12, photos: 7 },
];

test("steps lead from years over months to days, and stay at either end", () => {
  assert.deepEqual(LEVELS.map((level) => stepped(level, 1)), ["months", "days", "days"]);
  assert.deepEqual(LEVELS.map((level) => stepped(level, -1)), ["years", "years", "months"]);
});

test("the level is kept, and days are shown where none or nonsense is", () => {
  const kept = new Map<string, string>();
  const storage = () => ({
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  });
  assert.equal(keptLevel(storage), "days");
  keepLevel(storage, "years");
  assert.equal(keptLevel(storage), "years");
  assert.equal(keptLevel(() => ({ getItem: () => "weeks" })), "days");
});

test("a browser that keeps nothing shows days, and minds nothing", () => {
  const closed = () => {
    throw new Error("closed");
  };
  keepLevel(closed, "years");
  assert.equal(keptLevel(closed), "days");
});

test("a year has its months, all their photos, and a fullest month", () => {
  const [first, second, ...more] = byYear(months);
  assert.deepEqual([first!.year, first!.photos, first!.months.length], [2024, 43, 2]);
  assert.deepEqual([second!.year, second!.photos], [2021, 7]);
  assert.equal(fullest(first!).month, 2);
  assert.deepEqual(more, []);
});
