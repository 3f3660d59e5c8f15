import assert from "node:assert/strict";
import { test } from "node:test";
import type { Album } from "../api/types.ts";
import { shelf } from "./shelf.ts";

function album(id: string, newest?: string): Album {
  const base = { id, name: id, photos: 0, smart: false, order: "album", editable: true } as const;
  return newest === undefined ? base : { ...base, newest };
}

const ids = (albums: readonly Album[]) => albums.map(({ id }) => id);

test("albums that were used come first, then those with the newest photos, then those without any", () => {
  const all = [album("none"), album("old", "2001-01-01T00:00:00"), album("new", "2024-01-01T00:00:00"), album("used")];
  assert.deepEqual(ids(shelf(all, ["used", "old"], undefined)), ["used", "old", "new", "none"]);
  assert.deepEqual(ids(shelf(all, [], undefined)), ["new", "old", "none", "used"]);
});

test("the album that photos are dragged from is not offered, and no more than there is room for", () => {
  const all = Array.from({ length: 30 }, (_, index) => album(`${index}`));
  const offered = ids(shelf(all, ["3", "5"], "3"));
  assert.equal(offered.length, 12);
  assert.deepEqual(offered.slice(0, 3), ["5", "0", "1"]);
});
