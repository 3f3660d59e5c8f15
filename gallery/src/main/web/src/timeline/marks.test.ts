import assert from "node:assert/strict";
import { test } from "node:test";
import { indexAt } from "./marks.ts";

const marks = [{ top: 10 }, { top: 40 }, { top: 90 }];

test("finds what begins at a height or above it", () => {
  assert.deepEqual([0, 10, 39, 40, 89, 90, 1e9].map((y) => indexAt(marks, y)), [0, 0, 0, 1, 1, 2, 2]);
});

test("there is a first index even of nothing", () => {
  assert.equal(indexAt([], 5), 0);
});
