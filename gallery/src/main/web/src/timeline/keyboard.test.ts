import assert from "node:assert/strict";
import { test } from "node:test";
import { layoutMonth } from "./justify.ts";
import { directionOf, entryTile, tileBeside } from "./keyboard.ts";
import { photo } from "./sample.ts";

const layout = layoutMonth(
  Array.from({ length: 12 }, (_, i) => photo(`p${i}`)),
  { width: 1000, rowHeight: 200, gap: 5, dayGap: 20, dayHeading: 30, monthHeading: 60 },
);
const at = (index: number) => layout.tiles[index]!;
const perRow = layout.tiles.filter(({ y }) => y === at(0).y).length;

test("left and right follow the photos' order, over the ends of rows", () => {
  assert.equal(tileBeside(layout, at(perRow - 1), "right"), at(perRow));
  assert.equal(tileBeside(layout, at(perRow), "left"), at(perRow - 1));
});

test("up and down lead to the nearest of the next row", () => {
  assert.equal(tileBeside(layout, at(1), "down"), at(perRow + 1));
  assert.equal(tileBeside(layout, at(perRow + 1), "up"), at(1));
});

test("a month ends at its edges", () => {
  assert.equal(tileBeside(layout, at(0), "left"), undefined);
  assert.equal(tileBeside(layout, at(0), "up"), undefined);
  assert.equal(tileBeside(layout, at(11), "right"), undefined);
  assert.equal(tileBeside(layout, at(11), "down"), undefined);
});

test("the next month is entered where the last one was left", () => {
  assert.equal(entryTile(layout, "right", 0), at(0));
  assert.equal(entryTile(layout, "left", 0), at(11));
  assert.equal(entryTile(layout, "down", 990), at(perRow - 1));
  assert.equal(entryTile(layout, "up", 10)?.x, 0);
});

test("other keys are no directions", () => {
  assert.equal(directionOf("ArrowUp"), "up");
  assert.equal(directionOf("Enter"), undefined);
});
