import { strict as assert } from "node:assert";
import { test } from "node:test";
import { FIRST, nextSize } from "./part-size.ts";

test("parts grow on a quick line and shrink on a slow one, within bounds", () => {
  assert.equal(nextSize(FIRST, 100), 2 * FIRST);
  assert.equal(nextSize(FIRST, 10_000), FIRST / 2);
  assert.equal(nextSize(FIRST, 1000), FIRST);
  assert.equal(nextSize(16 * FIRST, 1), 16 * FIRST);
  assert.equal(nextSize(256 * 1024, 60_000), 256 * 1024);
});

test("a clock that stands still harms nothing", () => {
  assert.equal(nextSize(FIRST, 0), 2 * FIRST);
});
