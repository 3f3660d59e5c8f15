import assert from "node:assert/strict";
import { test } from "node:test";
import { aspectOf, estimateHeight, layoutMonth, type LayoutOptions, type Tile } from "./justify.ts";
import { photo } from "./sample.ts";

const options: LayoutOptions = { width: 1000, rowHeight: 200, gap: 5, dayGap: 20, dayHeading: 30, monthHeading: 60 };

function many(count: number, taken = "2024-05-17T12:00:00", width = 1500, height = 1000) {
  return Array.from({ length: count }, (_, index) => photo(`${taken}-${index}`, taken, width, height));
}

function rows(tiles: readonly Tile[]): Tile[][] {
  return [...Map.groupBy(tiles, (tile) => tile.y).values()];
}

test("full rows end at the right edge", () => {
  const shapes = [[1500, 1000], [1000, 1500], [1600, 900], [1000, 1000]] as const;
  const photos = Array.from({ length: 60 }, (_, i) => photo(`p${i}`, undefined, ...shapes[(i * 7) % 4]!));
  for (const row of rows(layoutMonth(photos, options).tiles).slice(0, -1)) {
    const last = row.at(-1)!;
    assert.ok(Math.abs(last.x + last.width - options.width) < 0.01, `row ends at ${last.x + last.width}`);
  }
});

test("no tile overlaps another, and none leaves the width", () => {
  const photos = [
    ...many(7),
    ...many(3, "2024-05-16T09:00:00", 1000, 3000),
    ...many(9, "2024-05-15T09:00:00", 9000, 500),
  ];
  const { tiles, height } = layoutMonth(photos, options);
  assert.equal(tiles.length, photos.length);
  for (const row of rows(tiles)) {
    for (const [index, tile] of row.entries()) {
      assert.ok(tile.x >= 0 && tile.x + tile.width <= options.width + 0.01);
      assert.ok(tile.y + tile.height <= height);
      const next = row[index + 1];
      assert.ok(next === undefined || tile.x + tile.width < next.x);
    }
  }
});

test("tiles keep the order of the photos", () => {
  const photos = [...many(5), ...many(4, "2024-05-12T09:00:00"), ...many(6, "2024-05-01T09:00:00")];
  assert.deepEqual(layoutMonth(photos, options).tiles.map((tile) => tile.photo.id), photos.map(({ id }) => id));
});

test("rows come near the height they aim for", () => {
  for (const row of rows(layoutMonth(many(80), options).tiles)) {
    assert.ok(row[0]!.height > 120 && row[0]!.height <= 290, `row of height ${row[0]!.height}`);
  }
});

test("a small day joins the row of the day before, under its own name", () => {
  const { tiles, headings } = layoutMonth([photo("a"), photo("b", "2024-05-16T10:00:00")], options);
  assert.equal(tiles[0]!.y, tiles[1]!.y);
  assert.deepEqual(headings.map(({ day }) => day), ["2024-05-17", "2024-05-16"]);
  assert.equal(headings[1]!.x, tiles[1]!.x);
  assert.equal(tiles[1]!.x - tiles[0]!.width, options.dayGap);
});

test("a day that shares a row ends on it", () => {
  for (let first = 1; first <= 4; first++) {
    for (let second = 1; second <= 4; second++) {
      const days = [...many(first), ...many(second, "2024-05-16T10:00:00"), ...many(5, "2024-05-15T10:00:00")];
      const { tiles } = layoutMonth(days, options);
      const shared = tiles[first]!.y === tiles[0]!.y;
      const rowsOfSecond = new Set(tiles.slice(first, first + second).map(({ y }) => y)).size;
      assert.ok(!shared || rowsOfSecond === 1, `${first} and ${second} photos`);
    }
  }
});

test("a large day begins on a row of its own", () => {
  const { tiles } = layoutMonth([photo("a"), ...many(12, "2024-05-16T10:00:00")], options);
  assert.equal(rows(tiles)[0]!.length, 1);
  assert.equal(tiles[1]!.x, 0);
});

test("a few photos are not blown up to fill the width", () => {
  const { tiles } = layoutMonth([photo("a")], options);
  assert.equal(tiles[0]!.height, options.rowHeight);
});

test("photos of unknown size are square, extreme ones are cropped", () => {
  assert.equal(aspectOf(photo("a", undefined, 0, 0)), 1);
  assert.equal(aspectOf(photo("a", undefined, 20000, 10)), 3.5);
  assert.equal(aspectOf(photo("a", undefined, 10, 20000)), 0.5);
});

test("a month without photos is its heading", () => {
  assert.deepEqual(layoutMonth([], options), { height: 60, tiles: [], headings: [] });
});

test("the estimate is near the real height", () => {
  for (const count of [20, 200, 2000]) {
    const photos = Array.from(
      { length: count },
      (_, i) => photo(`p${i}`, `2024-05-${String(28 - Math.floor((i * 28) / count)).padStart(2, "0")}T10:00:00`),
    );
    const real = layoutMonth(photos, options).height;
    const estimate = estimateHeight(count, options);
    assert.ok(Math.abs(estimate - real) / real < 0.4, `${count} photos: ${estimate} for ${real}`);
  }
});

test("the time for a hundred thousand photos on one day does not explode", () => {
  const photos = many(100_000);
  const start = performance.now();
  layoutMonth(photos, options);
  assert.ok(performance.now() - start < 5000);
});
