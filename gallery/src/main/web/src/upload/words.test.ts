import { strict as assert } from "node:assert";
import { test } from "node:test";
import { share, type Task, type TaskState } from "./task.ts";
import { stateWords, summary, unreadWords } from "./words.ts";

function task(state: TaskState, bytes = 100, arrived = 0): Task {
  return { file: new File([new Uint8Array(bytes)], "a.jpg"), folder: "", state, arrived };
}

const added = task({ kind: "added", path: "a.jpg" });
const known = task({ kind: "known", photo: undefined });

test("the end says how many were added, and what became of the others", () => {
  assert.equal(summary([added, added], false), "2 added");
  assert.equal(summary([added, known], false), "1 added, 1 was already there");
  const failed = task({ kind: "failed", message: "No." });
  assert.equal(summary([known, known, failed], false), "0 added, 2 were already there, 1 failed");
});

test("until then it says how many are to go", () => {
  const waiting = task({ kind: "waiting" });
  assert.equal(summary([added, waiting], false), "Adding: 1 file to go");
  assert.equal(summary([waiting, waiting], true), "Paused: 2 files to go");
});

test("a file says how far it is", () => {
  assert.equal(stateWords(task({ kind: "sending" }, 200, 51)), "25%");
  assert.equal(stateWords(task({ kind: "sending" }, 0)), "0%");
  assert.equal(stateWords(known), "Already there");
});

test("the share is of all bytes but those of what was cancelled", () => {
  assert.equal(share([]), 1);
  assert.equal(share([task({ kind: "cancelled" })]), 1);
  assert.equal(share([added, task({ kind: "sending" }, 100, 0)]), 0.5);
});

test("what cannot be read is named, or counted", () => {
  assert.equal(unreadWords(["a.jpg"]), "a.jpg cannot be read.");
  assert.equal(
    unreadWords(["a.jpg", "Oslo"]),
    "2 of the files and folders cannot be read, a.jpg among them.",
  );
});
