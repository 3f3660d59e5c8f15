import assert from "node:assert/strict";
import { test } from "node:test";
import { folderOf, nameOf } from "./path.ts";

test("what has a path is called by its last name", () => {
  assert.equal(nameOf("Trips/Norway"), "Norway");
  assert.equal(nameOf("Trips"), "Trips");
});

test("what has a path is in all before its last name", () => {
  assert.equal(folderOf("Trips/Norway/Oslo"), "Trips/Norway");
  assert.equal(folderOf("Trips"), "");
});
