import assert from "node:assert/strict";
import { test } from "node:test";
import { photo as sample } from "../timeline/sample.ts";
import { moved, stepOf } from "./order.ts";

const photos = ["a", "b", "c", "d"].map((id) => sample(id));

function ids(all: readonly { id: string }[]): string {
  return all.map(({ id }) => id).join("");
}

test("photos are put together before another one, in the order they had", () => {
  assert.equal(ids(moved(photos, ["d", "b"], "a")), "bdac");
  assert.equal(ids(moved(photos, ["a"], undefined)), "bcda");
  assert.equal(ids(moved(photos, ["a"], "gone")), "bcda");
});

test("a step to the front goes before the photo in front, one to the end behind the next", () => {
  assert.equal(stepOf(photos, ["c"], -1), "b");
  assert.equal(stepOf(photos, ["b"], 1), "d");
  assert.equal(stepOf(photos, ["c"], 1), null);
  assert.equal(stepOf(photos, ["b", "d"], -1), "a");
});

test("there is no step beyond either end", () => {
  assert.equal(stepOf(photos, ["a", "c"], -1), undefined);
  assert.equal(stepOf(photos, ["d"], 1), undefined);
  assert.equal(stepOf(photos, ["x"], 1), undefined);
});
