import assert from "node:assert/strict";
import { test } from "node:test";
import type { PhotoDetails } from "../api/types.ts";
import { factsOf, roomOf, spoken, summary } from "./words.ts";

function photo(id: string, path: string, bytes: number, width: number): PhotoDetails {
  const name = path.slice(path.lastIndexOf("/") + 1);
  return {
    id,
    name,
    path,
    bytes,
    width,
    height: 10,
    taken: "2024-05-17T12:00:00",
    takenGuessed: true,
  } as PhotoDetails;
}

const LARGE = photo("a", "2024/one.jpg", 3_000, 40);
const SMALL = photo("b", "one.jpg", 1_000, 20);

test("facts in which photos differ are told as such", () => {
  const facts = factsOf(LARGE, [LARGE, SMALL]);
  assert.deepEqual(facts[0], { name: "Pixels", text: "40 × 10", differs: true });
  assert.deepEqual(facts.find(({ name }) => name === "Camera"), { name: "Camera", text: "Not known", differs: false });
});

test("photos of one name are told apart by their folders", () => {
  assert.equal(spoken(LARGE), "one.jpg in 2024");
  assert.equal(spoken(SMALL), "one.jpg");
});

test("what could be free is what all others take", () => {
  assert.equal(roomOf({ photos: [LARGE, SMALL], albums: {} }, LARGE), 1_000);
  assert.equal(roomOf({ photos: [LARGE, SMALL], albums: {} }, SMALL), 3_000);
  assert.equal(summary(1, 1_000), "1 set, 1.0 kB that could be free");
  assert.equal(summary(12, 0), "12 sets, 0 B that could be free");
});
