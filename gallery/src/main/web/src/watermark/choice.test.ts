import assert from "node:assert/strict";
import { test } from "node:test";
import { consequences, first, isSame, kept, pictureOf, sizes } from "./choice.ts";

const CHOSEN = { ...first(2026), on: true, picture: "AAAA" };

test("a change of any part is a change", () => {
  assert.ok(isSame(CHOSEN, { ...CHOSEN }));
  assert.ok(!isSame(CHOSEN, { ...CHOSEN, picture: "BBBB" }));
  assert.ok(!isSame(CHOSEN, { ...CHOSEN, repeat: true }));
  assert.ok(!isSame(undefined, CHOSEN));
});

test("a size that was chosen elsewhere is among those to choose from", () => {
  assert.equal(sizes(0).length, 4);
  assert.deepEqual(sizes(500).map(([size]) => size), [0, 257, 500, 800, 1200]);
});

test("what it means is told for those whom it is for", () => {
  assert.match(consequences(CHOSEN).join(" "), /may only look.*no originals.*Who may change/);
  const everyone = consequences({ ...CHOSEN, audience: "everyone", from: 800 }).join(" ");
  assert.match(everyone, /Everybody but you.*less than 800 pixels/);
  assert.doesNotMatch(everyone, /Who may change/);
  assert.match(consequences({ ...CHOSEN, on: false }).join(" "), /as they are/);
});

test("a picture is what follows in its address", () => {
  assert.equal(pictureOf("data:image/png;base64,iVBORw0"), "iVBORw0");
});

test("a mark is made smaller, and never larger", () => {
  assert.deepEqual(kept(4000, 1000, 800), [800, 200]);
  assert.deepEqual(kept(40, 20, 800), [40, 20]);
  assert.deepEqual(kept(4000, 1, 800), [800, 1]);
});
