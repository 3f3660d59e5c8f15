import assert from "node:assert/strict";
import { test } from "node:test";
import { Geometry } from "./geometry.ts";
import type { LayoutOptions } from "./justify.ts";
import { Month } from "./month-library.ts";
import { photo } from "./sample.ts";

const options: LayoutOptions = { width: 1000, rowHeight: 200, gap: 5, dayGap: 20, dayHeading: 30, monthHeading: 60 };

function months(): Month[] {
  return [12, 40, 3, 100].map((photos, index) => new Month({ year: 2024, month: 12 - index, photos }));
}

test("months follow each other without gaps", () => {
  const { blocks, height } = new Geometry(months(), options);
  let top = 0;
  for (const block of blocks) {
    assert.equal(block.top, top);
    top += block.height;
  }
  assert.equal(height, top);
});

test("finds the months of a stretch, and the month at a height", () => {
  const geometry = new Geometry(months(), options);
  const [first, second, third] = geometry.blocks;
  assert.deepEqual(geometry.between(first!.height - 1, third!.top + 1), [first, second, third]);
  assert.deepEqual(geometry.between(second!.top, second!.top + 1), [second]);
  assert.equal(geometry.indexAt(-50), 0);
  assert.equal(geometry.indexAt(second!.top), 1);
  assert.equal(geometry.indexAt(second!.top - 0.5), 0);
  assert.equal(geometry.indexAt(1e9), 3);
});

test("an anchor stays with its month when photos above it arrive", () => {
  const all = months();
  const before = new Geometry(all, options);
  const anchor = before.anchorAt(before.blocks[2]!.top + 25)!;
  all[0]!.photos = Array.from({ length: 12 }, (_, i) => photo(`p${i}`, undefined, 3000, 1000));
  all[0]!.complete = true;
  const after = new Geometry(all, options, before, all[0]);
  assert.notEqual(after.blocks[0]!.height, before.blocks[0]!.height);
  assert.equal(after.resolve(anchor), after.blocks[2]!.top + 25);
});

test("only the month that changed is laid out anew", () => {
  const all = months();
  for (const month of all) {
    month.photos = [photo("a")];
  }
  const before = new Geometry(all, options);
  const after = new Geometry(all, options, before, all[1]);
  assert.equal(after.blocks[0]!.layout, before.blocks[0]!.layout);
  assert.notEqual(after.blocks[1]!.layout, before.blocks[1]!.layout);
});

test("a month of which a part is loaded has room for the rest", () => {
  const month = new Month({ year: 2024, month: 5, photos: 100 });
  month.photos = [photo("a")];
  const part = new Geometry([month], options);
  assert.ok(part.height > part.blocks[0]!.layout!.height + 1000);
});

test("there is nothing in an empty timeline", () => {
  const geometry = new Geometry([], options);
  assert.equal(geometry.height, 0);
  assert.deepEqual(geometry.between(0, 1000), []);
  assert.equal(geometry.anchorAt(0), undefined);
});
