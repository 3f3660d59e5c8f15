import assert from "node:assert/strict";
import { test } from "node:test";
import { photo } from "./sample.ts";
import { Selection } from "./selection.ts";

const [a, b, c] = [photo("a"), photo("b"), photo("c")];

test("a photo is picked and put back", () => {
  const picked = Selection.NONE.toggled(a!).toggled(b!);
  assert.deepEqual(picked.ids, ["a", "b"]);
  assert.equal(picked.anchor, b);
  assert.deepEqual(picked.toggled(a!).ids, ["b"]);
  assert.equal(picked.toggled(a!).toggled(b!).anchor, undefined);
  assert.equal(Selection.NONE.size, 0);
});

test("a range adds to what is picked, each once", () => {
  const picked = Selection.NONE.toggled(a!).with([a!, b!, c!]);
  assert.deepEqual(picked.ids, ["a", "b", "c"]);
  assert.equal(picked.anchor, c);
});

test("what has changed is picked as it is now", () => {
  const loved = { ...a!, favorite: true };
  const picked = Selection.NONE.toggled(a!).refreshed([loved, b!]);
  assert.deepEqual(picked.photos, [loved]);
});
