import assert from "node:assert/strict";
import { test } from "node:test";
import { likers } from "./words.ts";

test("those who like a photo are told by name, and many by number", () => {
  assert.equal(likers([]), "");
  assert.equal(likers(["anna"]), "anna");
  assert.equal(likers(["anna", "ben"]), "anna and ben");
  assert.equal(likers(["a", "b", "c", "d", "e", "f", "g"]), "a, b, c, d, e, and 2 more");
});
