import assert from "node:assert/strict";
import { test } from "node:test";
import { ago, isoDay } from "./day.ts";

test("a day is the reader's, with all its noughts", () => {
  assert.equal(isoDay(new Date(2024, 0, 5, 23, 59)), "2024-01-05");
});

test("years are counted from today's", () => {
  assert.equal(ago("2026-11-23", 2025), "1 year ago");
  assert.equal(ago("2026-11-23", 2016), "10 years ago");
});
