import assert from "node:assert/strict";
import { test } from "node:test";
import type { PhotoPage } from "../api/types.ts";
import { photo as sample } from "../timeline/sample.ts";
import { AlbumPhotos } from "./album-photos.ts";

const [a, b, c, d] = ["a", "b", "c", "d"].map((id) => sample(id)) as [
  ReturnType<typeof sample>,
  ReturnType<typeof sample>,
  ReturnType<typeof sample>,
  ReturnType<typeof sample>,
];

function album(): { photos: AlbumPhotos; asked: (string | undefined)[] } {
  const asked: (string | undefined)[] = [];
  const pages: Record<string, PhotoPage> = {
    first: { photos: [a, b], total: 4, next: "2" },
    "2": { photos: [b, c, d], total: 4 },
  };
  const load = (after?: string) => {
    asked.push(after);
    return Promise.resolve(pages[after ?? "first"]!);
  };
  return { photos: new AlbumPhotos(load, () => undefined), asked };
}

test("pages follow one another, and what comes twice is there once", async () => {
  const { photos, asked } = album();
  await Promise.all([photos.more(), photos.more()]);
  assert.deepEqual(photos.photos, [a, b]);
  await photos.more();
  await photos.more();
  assert.deepEqual(photos.photos, [a, b, c, d]);
  assert.deepEqual(asked, [undefined, "2"]);
  assert.ok(photos.isWhole);
});

test("as much is loaded again as was there before", async () => {
  const { signal } = new AbortController();
  const some = album();
  await some.photos.reach(0, signal);
  assert.deepEqual(some.asked, [undefined]);
  const many = album();
  await many.photos.reach(3, signal);
  assert.deepEqual(many.asked, [undefined, "2"]);
  const all = album();
  await all.photos.reach(5, signal);
  assert.deepEqual(all.photos.photos, [a, b, c, d]);
});

test("what nobody waits for any more is not loaded", async () => {
  const { photos, asked } = album();
  await photos.reach(4, AbortSignal.abort());
  assert.deepEqual(asked, [undefined]);
});

test("the viewer turns on to the next page, and no further than the ends", async () => {
  const { photos } = album();
  await photos.more();
  assert.equal(await photos.neighbour(b, 1), c);
  assert.equal(await photos.neighbour(d, 1), undefined);
  assert.equal(await photos.neighbour(a, -1), undefined);
  assert.equal(await photos.neighbour(sample("x"), 1), undefined);
});

test("a range goes either way, and is cut at its far end", async () => {
  const { photos } = album();
  await photos.more();
  await photos.more();
  assert.deepEqual(await photos.range(d, b, 10), [b, c, d]);
  assert.deepEqual(await photos.range(d, a, 2), [c, d]);
  assert.deepEqual(await photos.range(a, d, 2), [a, b]);
});

test("a photo that was edited is shown as it is now", async () => {
  const { photos } = album();
  await photos.more();
  photos.replace([{ ...b, favorite: true }, c]);
  assert.deepEqual(photos.photos, [a, { ...b, favorite: true }]);
});
