import assert from "node:assert/strict";
import { test } from "node:test";
import { isSame, placesToAsk, randomBelow } from "./check.ts";

test("three different places are asked for, in order", () => {
  const drawn = [7, 7, 43, 0];
  assert.deepEqual(placesToAsk(44, () => drawn.shift() ?? 0), [0, 7, 43]);
});

test("of a short key all places are", () => {
  const drawn = [1, 0];
  assert.deepEqual(placesToAsk(2, () => drawn.shift() ?? 0), [0, 1]);
});

test("random places are places of the key", () => {
  for (let i = 0; i < 200; i++) {
    assert.ok(randomBelow(22) < 22);
  }
});

test("a word is the same however it is written", () => {
  assert.ok(isSame("forest", " Forest "));
  assert.ok(!isSame("forest", "forests"));
  assert.ok(!isSame("forest", ""));
});

test("a group of a code may be typed as it looks", () => {
  assert.ok(isSame("0A1B2C", "oaib2c"));
  assert.ok(isSame("0A1B2C", "OALB2C"));
  assert.ok(!isSame("0A1B2C", "0A1B2D"));
});

test("letters of a word are not taken for digits", () => {
  assert.ok(!isSame("loom", "100m"));
});
