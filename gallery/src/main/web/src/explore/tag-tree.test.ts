import { strict as assert } from "node:assert";
import { test } from "node:test";
import { narrowed, type TagNode, treeOf } from "./tag-tree.ts";

const tags = ["places/Norway/Bergen", "beach", "places/Norway", "places", "places/Iceland"]
  .map((value) => ({ value, photos: 1, bytes: 1 }));
const tree = treeOf(tags, (one, other) => one.localeCompare(other));

function shown(nodes: readonly TagNode[]): unknown[] {
  return nodes.map(({ name, below }) => (below.length === 0 ? name : [name, shown(below)]));
}

test("tags are within those above them, by name", () => {
  assert.deepEqual(shown(tree), ["beach", ["places", ["Iceland", ["Norway", ["Bergen"]]]]]);
});

test("what is typed leaves the tags that have it, with those above and below", () => {
  assert.deepEqual(shown(narrowed(tree, " norw")), [["places", [["Norway", ["Bergen"]]]]]);
  assert.deepEqual(shown(narrowed(tree, "BERG")), [["places", [["Norway", ["Bergen"]]]]]);
  assert.deepEqual(shown(narrowed(tree, "xyzzy")), []);
  assert.deepEqual(shown(narrowed(tree, " ")), shown(tree));
});
