import { strict as assert } from "node:assert";
import { test } from "node:test";
import { dayOf, levelOf, LEVELS, weeksOf, yearOf, yearsOf } from "./months.ts";

test("a month begins on its day of the week, and ends with its last day", () => {
  const may = weeksOf(2024, 5, 1);
  assert.deepEqual(may[0], [undefined, undefined, 1, 2, 3, 4, 5]);
  assert.deepEqual(may[4], [27, 28, 29, 30, 31, undefined, undefined]);
  assert.equal(may.length, 5);
  assert.deepEqual(weeksOf(2024, 5, 7)[0], [undefined, undefined, undefined, 1, 2, 3, 4]);
});

test("February has its leap day, also in the year 99", () => {
  assert.equal(Math.max(...weeksOf(2024, 2, 1).flat().map((day) => day ?? 0)), 29);
  assert.equal(Math.max(...weeksOf(2023, 2, 1).flat().map((day) => day ?? 0)), 28);
  assert.equal(Math.max(...weeksOf(99, 2, 1).flat().map((day) => day ?? 0)), 28);
});

test("years are counted from their days", () => {
  const days = [
    { day: "2024-05-17", photos: 3 },
    { day: "2024-01-01", photos: 4 },
    { day: "1999-12-31", photos: 1 },
  ];
  assert.deepEqual(yearsOf(days), [{ year: 2024, photos: 7 }, { year: 1999, photos: 1 }]);
  assert.equal(yearOf(dayOf(7, 1, 2)), 7);
});

test("more photos are a deeper colour, and one photo is one", () => {
  assert.equal(levelOf(0, 100), 0);
  assert.equal(levelOf(1, 1_000_000), 1);
  assert.equal(levelOf(100, 100), LEVELS);
  assert.ok(levelOf(10, 100) < LEVELS);
  assert.equal(levelOf(1, 1), LEVELS);
});
