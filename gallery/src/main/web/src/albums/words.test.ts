import assert from "node:assert/strict";
import { test } from "node:test";
import { contents } from "./words.ts";

test("an album tells its own photos and the albums in it", () => {
  assert.equal(contents(1, 0), "1 photo");
  assert.equal(contents(0, 0), "0 photos");
  assert.equal(contents(0, 1), "1 album");
  assert.equal(contents(2, 3), "2 photos · 3 albums");
});
