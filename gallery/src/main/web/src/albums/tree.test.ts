import assert from "node:assert/strict";
import { test } from "node:test";
import type { Album } from "../api/types.ts";
import { photo as sample } from "../timeline/sample.ts";
import { albumsIn, coverOf, pathOf, trailTo, within } from "./tree.ts";

function album(id: string, parent?: string, more: Partial<Album> = {}): Album {
  const place = parent === undefined ? {} : { parent };
  return { id, name: id.toUpperCase(), photos: 0, smart: false, order: "album", editable: true, ...place, ...more };
}

const trips = album("trips");
const norway = album("norway", "trips");
const oslo = album("oslo", "norway");
const home = album("home");
const all = [home, norway, oslo, trips];

test("the albums of a level are those with that parent", () => {
  assert.deepEqual(albumsIn(all), [home, trips]);
  assert.deepEqual(albumsIn(all, "trips"), [norway]);
});

test("the trail to an album begins at the top", () => {
  assert.deepEqual(trailTo(all, oslo), [trips, norway]);
  assert.equal(pathOf(all, oslo), "TRIPS / NORWAY / OSLO");
});

test("albums that claim to be in one another end nothing", () => {
  const one = album("one", "two");
  const two = album("two", "one");
  assert.deepEqual(trailTo([one, two], one), [one, two]);
});

test("an album without photos shows the cover of one in it", () => {
  const cover = sample("a");
  assert.equal(coverOf([...all.filter((a) => a !== oslo), { ...oslo, cover }], trips), cover);
  assert.equal(coverOf(all, trips), undefined);
  assert.deepEqual(within(all, trips), [norway, oslo]);
});
