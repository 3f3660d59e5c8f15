import assert from "node:assert/strict";
import { test } from "node:test";
import type { EditOutcome, PhotoDetails } from "../api/types.ts";
import { photo } from "../timeline/sample.ts";
import { applied, chunks, marks, refused, said } from "./change.ts";

const details: PhotoDetails = {
  ...photo("a"),
  path: "a.jpg",
  bytes: 1,
  takenGuessed: true,
  latitude: 1,
  longitude: 2,
  altitude: 3,
  caption: "old",
  keywords: [],
  tags: ["beach", "sea"],
  people: [],
  colours: [],
  origins: {},
  editable: true,
  marked: false,
};

test("a tag with another name is told by both", () => {
  const move = { from: "places", to: "sights/places" };
  assert.equal(said({ tags: { move } }, 7), "Tag of 7 photos renamed: places is sights/places.");
});

test("what is not named stays, and what is null goes", () => {
  const next = applied(details, { rating: 4, caption: null });
  assert.equal(next.rating, 4);
  assert.equal("caption" in next, false);
  assert.equal(next.latitude, 1);
});

test("a new time has its own zone or none, and is a guess no more", () => {
  const zoned = applied(details, { taken: "2024-05-17T18:32:05+02:00" });
  assert.deepEqual([zoned.taken, zoned.takenOffset, zoned.takenGuessed], ["2024-05-17T18:32:05", "+02:00", false]);
  const plain = applied(zoned, { taken: "2024-05-17T18:32:05" });
  assert.equal(plain.takenOffset, undefined);
});

test("tags come and go, each once, and a place takes its height with it", () => {
  assert.deepEqual(applied(details, { tags: { add: ["sea", "x"], remove: ["beach"] } }).tags, ["sea", "x"]);
  const moved = applied(details, { place: { latitude: 5, longitude: 6 } });
  assert.deepEqual([moved.latitude, moved.longitude, moved.altitude], [5, 6, undefined]);
});

test("what was done is said of one photo and of many", () => {
  assert.equal(said({ favorite: true }, 1), "Added to favorites.");
  assert.equal(said({ rating: 1 }, 1), "Rating: 1 star.");
  assert.equal(said({ rating: 4 }, 12), "Rating of 12 photos: 4 stars.");
  assert.equal(said({ tags: { add: ["a", "b"] } }, 3), "Tagged 3 photos: a, b.");
  assert.equal(said({ takenShift: 3600 }, 2), "Date of 2 photos saved.");
});

test("only what has changed can be taken back, and what has failed is told once", () => {
  const error = { code: "forbidden", message: "No." };
  const outcomes: EditOutcome[] = [{ id: "a", undo: "m" }, { id: "b" }, { id: "c", error }, { id: "d", error }];
  assert.deepEqual(marks(outcomes), [{ id: "a", undo: "m" }]);
  assert.equal(refused(outcomes), "2 photos could not be changed. No.");
  assert.equal(refused(outcomes.slice(0, 2)), "");
  assert.equal(refused([{ id: "c", error }]), "No.");
});

test("many photos go in parts that the server takes", () => {
  assert.deepEqual(chunks([...Array(250).keys()]).map(({ length }) => length), [100, 100, 50]);
});

test("what is said anew is the sidecar's word, and names that followed from a position go with it", () => {
  const placed = { ...details, city: "Oslo", origins: { caption: "exif", position: "exif", place: "place" } } as const;
  const moved = applied(placed, { place: { latitude: 1, longitude: 2 } });
  assert.deepEqual(moved.origins, { caption: "exif", position: "sidecar", place: "place" });
  assert.equal(moved.city, undefined);
  assert.deepEqual(applied(placed, { caption: null }).origins, { position: "exif", place: "place" });
});
