import assert from "node:assert/strict";
import { test } from "node:test";
import { outlines } from "./outlines.ts";

const widths = (lines: readonly (readonly { x: number }[])[]) =>
  lines.map((line) => Math.max(...line.map(({ x }) => x)) - Math.min(...line.map(({ x }) => x)));

test("a line within the square stays one", () => {
  assert.equal(outlines([[10, 50], [12, 51]], false).length, 1);
});

test("an island on the date line is there on both sides, and nowhere between", () => {
  const fiji = [[179, -16], [-179, -16], [-179, -18], [179, -18], [179, -16]];
  const copies = outlines(fiji, true);
  assert.equal(copies.length, 2);
  assert.ok(widths(copies).every((width) => width < 0.01));
});

test("a continent around the pole reaches the lower edge", () => {
  const south = [[-180, -70], [-90, -75], [0, -70], [90, -72], [180, -70], [-180, -70]];
  const points = outlines(south, true)[0]!;
  assert.ok(points.some(({ y }) => y > 1));
});

test("nothing makes no line", () => {
  assert.deepEqual(outlines([], true), []);
});
