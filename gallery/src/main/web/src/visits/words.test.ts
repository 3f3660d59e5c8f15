import assert from "node:assert/strict";
import { test } from "node:test";
import type { Visits } from "../api/types.ts";
import { spoken, views, visitors } from "./words.ts";

test("views and visitors are counted as people count", () => {
  assert.equal(views(1), "1 view");
  assert.equal(views(12), "12 views");
  assert.equal(visitors(1), "1 visitor");
  assert.equal(visitors(0), "0 visitors");
});

test("a chart is told by the part with the most", () => {
  const figures: Visits = {
    counting: true,
    by: "day",
    parts: [
      { from: "2026-11-22", views: 3, visitors: 2 },
      { from: "2026-11-23", views: 9, visitors: 1 },
      { from: "2026-11-24", views: 9, visitors: 1 },
    ],
    views: 21,
    photos: [],
    albums: [],
    visitors: [],
  };
  assert.match(spoken(figures, "views"), /^Views by day\. The most: 9 views, .*23/);
  assert.match(spoken(figures, "visitors"), /^Visitors by day\. The most: 2 visitors, .*22/);
});
