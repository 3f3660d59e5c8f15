import assert from "node:assert/strict";
import { test } from "node:test";
import type { PhotoDetails } from "../api/types.ts";
import { comesFrom } from "./origins.ts";

const photo = { origins: { camera: "exif", lens: "exif", exposure: "xmp", taken: "takeout" } } as PhotoDetails;

test("who tells a fact is named, each once", () => {
  assert.equal(comesFrom(photo, "taken"), "From Google Takeout");
  assert.equal(comesFrom(photo, "camera", "lens", "exposure"), "From EXIF and XMP in the file");
});

test("nothing is said of what nobody tells", () => {
  assert.equal(comesFrom(photo, "rating"), "");
});
