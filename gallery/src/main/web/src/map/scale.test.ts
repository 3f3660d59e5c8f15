import assert from "node:assert/strict";
import { test } from "node:test";
import { project } from "./mercator.ts";
import { scaleBar } from "./scale.ts";

test("the bar is a round number of metres or kilometres, and fits", () => {
  const far = scaleBar({ centre: project(0, 0), zoom: 2 });
  const near = scaleBar({ centre: project(0, 0), zoom: 15 });
  assert.equal(far.text, "2000 km");
  assert.equal(near.text, "500 m");
  assert.ok([far, near].every(({ width }) => width > 40 && width <= 110));
});

test("further from the equator the same bar is longer", () => {
  assert.equal(scaleBar({ centre: project(60, 0), zoom: 15 }).text, "200 m");
});
