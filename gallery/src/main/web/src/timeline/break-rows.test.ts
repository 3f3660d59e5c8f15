import assert from "node:assert/strict";
import { test } from "node:test";
import { breakRows } from "./break-rows.ts";

const options = { width: 760, rowHeight: 176, gap: 6 };
const landscapes = (count: number) => Array<number>(count).fill(1.5);

test("every photo is in one row, in order", () => {
  for (let count = 0; count < 40; count++) {
    const aspects = Array.from({ length: count }, (_, i) => [1.5, 0.67, 3.5, 1, 0.5][(i * 3) % 5]!);
    const ends = breakRows(aspects, options);
    assert.deepEqual(ends, [...ends].sort((a, b) => a - b));
    assert.equal(ends.at(-1) ?? 0, count);
    assert.equal(new Set(ends).size, ends.length, "no row is empty");
  }
});

test("no photo is left alone on the last row where the others can make room", () => {
  for (let count = 2; count <= 30; count++) {
    const ends = breakRows(landscapes(count), options);
    assert.ok(count - (ends.at(-2) ?? 0) > 1, `${count} photos: ${ends}`);
  }
});

test("rows are neither towers nor slivers", () => {
  const ends = breakRows(landscapes(50), options);
  for (const [index, end] of ends.slice(0, -1).entries()) {
    const count = end - (ends[index - 1] ?? 0);
    assert.ok(count >= 2 && count <= 4, `${count} in a row`);
  }
});

test("a panorama that is wider than a row has one of its own", () => {
  assert.deepEqual(breakRows([20], options), [1]);
  assert.ok(breakRows([1.5, 1.5, 20, 1.5, 1.5], options).includes(3));
});
