import assert from "node:assert/strict";
import { test } from "node:test";
import { revelations } from "./telltales.ts";

test("what a file gives away is told in one line for each kind", () => {
  const told = revelations({
    facts: [
      { kind: "place", value: "59.913869, -10.752245" },
      { kind: "keyword", value: "beach" },
      { kind: "keyword", value: "lake" },
      { kind: "edits", value: "1" },
      { kind: "thumbnail", value: "" },
    ],
    without: "same_pixels",
  });
  assert.deepEqual(told, [
    { what: "Where it was taken", values: "59.91387° N, 10.75225° W" },
    { what: "Its tags", values: "beach, lake" },
    { what: "That it was edited", values: "1 step" },
    { what: "A small copy, which may show what was cut away since", values: "" },
  ]);
});
