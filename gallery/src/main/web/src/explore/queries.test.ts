import { strict as assert } from "node:assert";
import { test } from "node:test";
import { queryOf } from "./queries.ts";

test("what was counted is found by its filter", () => {
  assert.equal(queryOf("year", "2024"), "taken:2024");
  assert.equal(queryOf("city", "New York"), 'in:"New York"');
  assert.equal(queryOf("type", "raw"), "type:raw");
  assert.equal(queryOf("camera", 'Canon "R5"'), 'camera:"Canon  R5"');
});
