import { strict as assert } from "node:assert";
import { test } from "node:test";
import { pathOf } from "./rename.ts";

test("a path has a slash between names, and nowhere else", () => {
  assert.equal(pathOf(" places / Norway/ "), "places/Norway");
  assert.equal(pathOf("//"), "");
});
