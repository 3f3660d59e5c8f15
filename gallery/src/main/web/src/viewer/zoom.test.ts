import assert from "node:assert/strict";
import { test } from "node:test";
import { clamp, deepest, fit, FITTED, zoomAt } from "./zoom.ts";

const stage = { width: 1000, height: 800 };

test("a picture is fitted whole, and never enlarged", () => {
  assert.deepEqual(fit({ width: 4000, height: 2000 }, stage), { width: 1000, height: 500 });
  assert.deepEqual(fit({ width: 1000, height: 4000 }, stage), { width: 200, height: 800 });
  assert.deepEqual(fit({ width: 300, height: 200 }, stage), { width: 300, height: 200 });
  assert.deepEqual(fit({ width: 0, height: 0 }, stage), stage);
});

test("the point under the pointer stays under it", () => {
  const view = { scale: 2, x: 30, y: -10 };
  const zoomed = zoomAt(view, 5, 120, 80);
  const before = { x: (120 - view.x) / view.scale, y: (80 - view.y) / view.scale };
  const after = { x: (120 - zoomed.x) / zoomed.scale, y: (80 - zoomed.y) / zoomed.scale };
  assert.ok(Math.abs(before.x - after.x) < 1e-9 && Math.abs(before.y - after.y) < 1e-9);
});

test("edges cannot be dragged into the stage", () => {
  const fitted = { width: 1000, height: 500 };
  assert.deepEqual(clamp({ scale: 2, x: 9999, y: -9999 }, fitted, stage, 8), { scale: 2, x: 500, y: -100 });
  assert.deepEqual(clamp({ scale: 1, x: 40, y: 40 }, fitted, stage, 8), FITTED);
});

test("the scale keeps to its limits", () => {
  const fitted = { width: 1000, height: 500 };
  assert.equal(clamp({ scale: 0.2, x: 0, y: 0 }, fitted, stage, 8).scale, 1);
  assert.equal(clamp({ scale: 50, x: 0, y: 0 }, fitted, stage, 8).scale, 8);
});

test("one can go in to twice the pixels, and a little way into small pictures", () => {
  assert.equal(deepest({ width: 6000, height: 4000 }, { width: 1000, height: 667 }), 12);
  assert.equal(deepest({ width: 300, height: 200 }, { width: 300, height: 200 }), 3);
});
