import assert from "node:assert/strict";
import { test } from "node:test";
import type { Conflict, RunningCheck } from "../api/types.ts";
import {
  canMerge,
  comparisonOf,
  duration,
  factsOf,
  left,
  mergeOf,
  partOf,
  progressOf,
  resolvedWords,
  shellWord,
} from "./words.ts";

const started = "2026-05-17T08:00:00Z";
const running: RunningCheck = {
  deep: true,
  since: started,
  files: 10,
  allFiles: 40,
  bytes: 3_000_000,
  allBytes: 12_000_000,
  resumed: 0,
};

function conflict(comparison: Conflict["comparison"]): Conflict {
  const side = { kind: "file", size: 3, modified: started } as const;
  return { original: { ...side, path: "/trip/a.jpg" }, copy: { ...side, path: "/trip/a (1).jpg" }, comparison };
}

test("a duration is told as vaguely as it is known", () => {
  assert.equal(left(59), "less than a minute left");
  assert.equal(duration(60), "1 minute");
  assert.equal(duration(90), "2 minutes");
  assert.equal(duration(4 * 3600), "4 hours");
});

test("a deep check tells the time left by what it has read itself", () => {
  const now = Date.parse(started) + 60_000;
  assert.equal(partOf(running), 0.25);
  assert.equal(progressOf(running, now), "10 of 40 files, 3.0 MB of 12.0 MB, 3 minutes left");
  assert.equal(
    progressOf({ ...running, resumed: 2_400_000 }, now),
    "10 of 40 files, 3.0 MB of 12.0 MB, 15 minutes left",
  );
  assert.equal(progressOf(running, Date.parse(started)), "10 of 40 files, 3.0 MB of 12.0 MB");
});

test("until all is counted nobody knows how far a check is", () => {
  const counting = { ...running, allFiles: 0, allBytes: 0, bytes: 0 };
  assert.equal(partOf(counting), undefined);
  assert.equal(progressOf(counting, Date.parse(started)), "Looking at the structure");
});

test("only what loses nothing by it can be merged", () => {
  assert.deepEqual(
    (["identical", "folders", "same-picture", "different-pictures", "different", "unreadable"] as const)
      .filter((comparison) => canMerge(conflict(comparison))),
    ["identical", "folders"],
  );
  assert.match(mergeOf(conflict("identical")).text, /same as a\.jpg/);
  assert.match(mergeOf(conflict("folders")).text, /moves to a\.jpg/);
  assert.equal(comparisonOf(conflict("different-pictures")), "The pictures look different.");
});

test("what was done is told in one sentence", () => {
  assert.equal(resolvedWords([{ collapsed: 0, moved: 0, renamed: 0, kept: 1 }]), "Nothing was left to do.");
  assert.equal(
    resolvedWords([{ collapsed: 1, moved: 2, renamed: 0, kept: 0 }, { collapsed: 0, moved: 0, renamed: 1, kept: 0 }]),
    "1 identical thing removed, 3 things moved, 1 of them under another name.",
  );
});

test("a folder is told by how much is in it", () => {
  assert.match(factsOf({ path: "/trip", kind: "folder", size: 1, modified: started }), /^1 thing in it, /);
  assert.match(factsOf({ path: "/a", kind: "file", size: 1500, modified: started }), /^1\.5 kB, /);
});

test("a path is one word of a command, whatever is in it", () => {
  assert.equal(shellWord("/home/anna/Photos.vault"), "/home/anna/Photos.vault");
  assert.equal(shellWord("/home/anna/Anna's vault"), `'/home/anna/Anna'\\''s vault'`);
  assert.equal(shellWord("/a;b"), "'/a;b'");
});
