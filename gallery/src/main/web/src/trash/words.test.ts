import { deepStrictEqual } from "node:assert";
import { test } from "node:test";
import { left, outcome } from "./words.ts";

const now = Date.parse("2026-11-23T18:00:00Z");

test("days that have begun count", () => {
  deepStrictEqual(left("2026-12-23T18:00:00Z", now), "30 days left");
  deepStrictEqual(left("2026-11-24T19:00:00Z", now), "2 days left");
  deepStrictEqual(left("2026-11-23T19:00:00Z", now), "1 day left");
  deepStrictEqual(left("2026-11-22T18:00:00Z", now), "Goes today");
});

test("what was done is said, and what was not", () => {
  deepStrictEqual(outcome("discarded", 1, []), "Moved to the trash.");
  deepStrictEqual(outcome("discarded", 3, []), "Moved to the trash: 3 photos.");
  deepStrictEqual(outcome("discarded", 0, ["You may not."]), "You may not.");
  deepStrictEqual(
    outcome("restored", 1, ["It has gone.", "It has gone."]),
    "Restored. 2 photos stay where they are. It has gone.",
  );
});
