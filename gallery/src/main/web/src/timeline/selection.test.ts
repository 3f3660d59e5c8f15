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

test("a range goes to either side of what was picked last, and begins the next where it ends", () => {
  const all = [a!, b!, c!];
  const up = Selection.NONE.toggled(a!).upTo(c!, all);
  assert.deepEqual(up.ids, ["a", "b", "c"]);
  assert.equal(up.anchor, c);
  const down = Selection.NONE.toggled(c!).upTo(b!, all);
  assert.deepEqual(down.ids, ["c", "b"]);
  assert.equal(down.anchor, b);
  assert.deepEqual(down.upTo(b!, all).ids, ["c", "b"]);
});

test("where no range begins, its end alone is picked", () => {
  assert.deepEqual(Selection.NONE.upTo(b!, [a!, b!]).ids, ["b"]);
  assert.deepEqual(Selection.NONE.toggled(c!).upTo(b!, [a!, b!]).ids, ["c", "b"]);
});

test("what is not there any more is not picked, and begins no range", () => {
  const picked = Selection.NONE.toggled(a!).toggled(b!);
  assert.deepEqual(picked.among([b!, c!]).ids, ["b"]);
  assert.equal(picked.among([b!, c!]).anchor, b);
  assert.equal(picked.among([a!]).anchor, undefined);
});

test("what has changed is picked as it is now", () => {
  const loved = { ...a!, favorite: true };
  const picked = Selection.NONE.toggled(a!).refreshed([loved, b!]);
  assert.deepEqual(picked.photos, [loved]);
});
