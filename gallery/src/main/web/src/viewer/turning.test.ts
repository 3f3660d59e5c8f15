import assert from "node:assert/strict";
import { test } from "node:test";
import type { PhotoSummary } from "../api/types.ts";
import { photo } from "../timeline/sample.ts";
import type { Sequence } from "./sequence.ts";
import { Turning } from "./turning.ts";

const photos = [..."abc"].map((id) => photo(id));

/** Shows nothing by itself: `shown` says what has been asked for. */
function turner() {
  const shown: string[] = [];
  const sequence = {
    neighbour: (from: PhotoSummary, step: number) =>
      Promise.resolve(photos[photos.findIndex(({ id }) => id === from.id) + step]),
  } as Sequence;
  const turning = new Turning({ place: photos[0]!, sequence, turnTo: ({ id }) => void shown.push(id) });
  return { turning, shown };
}

test("a turn begins where the one before leads, though that photo is not shown yet", async () => {
  const { turning, shown } = turner();
  const [first, second, third] = await Promise.all([turning.turn(1), turning.turn(1), turning.turn(1)]);
  assert.deepEqual(shown, ["b", "c"]);
  assert.deepEqual([first, second, third], [true, true, false]);
});

test("who waits for the arrival waits until the photo is shown", async () => {
  const { turning } = turner();
  await turning.turn(1);
  let arrived = false;
  const arrival = turning.arrival().then(() => (arrived = true));
  turning.settled();
  await Promise.resolve();
  assert.equal(arrived, false);
  turning.reached(photos[1]!);
  turning.settled();
  await arrival;
  assert.equal(arrived, true);
});
