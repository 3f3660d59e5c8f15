import assert from "node:assert/strict";
import { test } from "node:test";
import type { DuplicateSet, PhotoDetails } from "../api/types.ts";
import { albumsToJoin, gains, merged } from "./merge.ts";

function photo(id: string, said: Partial<PhotoDetails> = {}): PhotoDetails {
  return { id, tags: [], favorite: false, ...said } as PhotoDetails;
}

test("what is said of the others alone is given to the one that stays", () => {
  const keep = photo("a", { tags: ["beach"], rating: 2 });
  const others = [
    photo("b", { tags: ["beach", "places/Norway"], rating: 4, favorite: true }),
    photo("c", { tags: ["places/Norway"], caption: "By the fjord", latitude: 59.9, longitude: 10.7, altitude: 3 }),
  ];
  assert.deepEqual(merged(keep, others), {
    tags: { add: ["places/Norway"] },
    caption: "By the fjord",
    rating: 4,
    favorite: true,
    place: { latitude: 59.9, longitude: 10.7, altitude: 3 },
  });
});

test("what the one that stays says itself is never replaced", () => {
  const keep = photo("a", {
    tags: ["beach"],
    rating: 5,
    favorite: true,
    caption: "Mine",
    latitude: 1,
    longitude: 2,
  });
  const other = photo("b", { tags: ["beach"], rating: 3, caption: "Another", latitude: 3, longitude: 4 });
  assert.deepEqual(merged(keep, [other]), {});
  assert.deepEqual(merged(photo("a", { rating: -1 }), [photo("b", { rating: 5 })]), {}, "rejected stays rejected");
});

test("it joins the albums of the others", () => {
  const set: DuplicateSet = {
    photos: [photo("a"), photo("b"), photo("c")],
    albums: { a: ["x"], b: ["x", "y"], c: ["y"] },
  };
  assert.deepEqual(albumsToJoin(set, photo("a")), ["y"]);
  assert.deepEqual(albumsToJoin(set, photo("b")), []);
});

test("what it gains is told before", () => {
  assert.deepEqual(gains({}, 0), []);
  assert.deepEqual(
    gains({ tags: { add: ["a", "b"] }, rating: 3, favorite: true, place: { latitude: 1, longitude: 2 } }, 2),
    [
      "Tags: a, b",
      "Rating: ★★★",
      "Favorite",
      "Place",
      "2 albums",
    ],
  );
});
