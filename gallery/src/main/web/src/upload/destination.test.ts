import { strict as assert } from "node:assert";
import { test } from "node:test";
import { chosen, isWanted } from "./collect.ts";
import { commonFolder, folderOf, isOpen } from "./destination.ts";

const file = new File([], "a.jpg", { lastModified: new Date(2024, 4, 17, 12).getTime() });

test("a photo by itself goes by its month, or into the folder that was chosen", () => {
  assert.equal(folderOf({ file, folders: [] }, ""), "Uploads/2024/05");
  assert.equal(folderOf({ file, folders: [] }, "Trips/Norway"), "Trips/Norway");
});

test("a folder keeps its name", () => {
  assert.equal(folderOf({ file, folders: ["Norway", "Oslo"] }, ""), "Norway/Oslo");
  assert.equal(folderOf({ file, folders: ["Oslo"] }, "Trips"), "Trips/Oslo");
});

test("what systems leave in folders stays out", () => {
  assert.deepEqual([".DS_Store", "Thumbs.db", "desktop.ini", "a.jpg"].filter(isWanted), ["a.jpg"]);
  assert.deepEqual(chosen([file, new File([], ".nomedia")]), [{ file, folders: [] }]);
});

test("the common folder is the innermost that holds all", () => {
  assert.equal(commonFolder(["a/b/1.jpg", "a/b/2.jpg"]), "a/b");
  assert.equal(commonFolder(["a/b/1.jpg", "a/c/2.jpg"]), "a");
  assert.equal(commonFolder(["a/b/1.jpg", "a/2.jpg"]), "a");
  assert.equal(commonFolder(["1.jpg", "a/2.jpg"]), "");
  assert.equal(commonFolder([]), "");
});

test("a folder is open to who may add to it, or to one above it", () => {
  assert.ok(isOpen("Trips/Norway", ["Family", "Trips"]));
  assert.ok(isOpen("Trips", ["Trips"]));
  assert.ok(isOpen("Trips", [""]));
  assert.ok(!isOpen("Tripstone", ["Trips"]));
  assert.ok(!isOpen("Trips", ["Trips/Norway"]));
  assert.ok(!isOpen("Trips", []));
});
