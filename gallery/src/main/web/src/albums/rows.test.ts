import assert from "node:assert/strict";
import { test } from "node:test";
import { photo as sample } from "../timeline/sample.ts";
import { layoutRows } from "./rows.ts";

const options = { width: 1000, rowHeight: 200, gap: 8 };
const photos = Array.from({ length: 23 }, (_, i) => sample(`p${i}`));

test("every photo has a tile, in the order of the album", () => {
  assert.deepEqual(layoutRows(photos, options).tiles.map(({ photo }) => photo), photos);
});

test("rows but the last fill the width", () => {
  const { tiles } = layoutRows(photos, options);
  const tops = [...new Set(tiles.map(({ y }) => y))];
  for (const top of tops.slice(0, -1)) {
    const last = tiles.findLast(({ y }) => y === top)!;
    assert.ok(Math.abs(last.x + last.width - options.width) < 0.5);
  }
  assert.ok(tops.length > 1);
});

test("an album without photos has no height", () => {
  assert.deepEqual(layoutRows([], options), { height: 0, tiles: [], headings: [] });
});
