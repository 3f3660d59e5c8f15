import assert from "node:assert/strict";
import { test } from "node:test";
import type { PhotoSummary } from "../api/types.ts";
import { chosen, Covers } from "./covers.ts";
import { photo } from "./sample.ts";

const month = { year: 2024, month: 5, photos: 9 };

function ids(photos: readonly PhotoSummary[]): string {
  return photos.map(({ id }) => id).join("");
}

test("what lies apart in time is chosen, and favorites first", () => {
  const photos = [..."abcdefghi"].map((id) => photo(id));
  assert.equal(ids(chosen(photos, 3)), "adg");
  const loved = photos.map((one) => ({ ...one, favorite: one.id === "i" }));
  assert.equal(ids(chosen(loved, 3)), "aei");
  assert.equal(ids(chosen(loved, 1)), "i");
});

test("what is broken is not chosen, and fewer than asked for are all chosen", () => {
  const photos = [..."abc"].map((id) => ({ ...photo(id), failed: id === "b" }));
  assert.equal(ids(chosen(photos, 3)), "ac");
  assert.deepEqual(chosen([], 3), []);
});

test("a month is asked for once, and again after a failure", async () => {
  let asked = 0;
  const covers = new Covers(() => {
    asked++;
    return asked === 1 ? Promise.reject(new Error("gone")) : Promise.resolve([photo("a")]);
  });
  await assert.rejects(covers.of(month, 3));
  assert.equal(ids(await covers.of(month, 3)), "a");
  assert.equal(ids(await covers.of(month, 1)), "a");
  assert.equal(asked, 2);
});
