import assert from "node:assert/strict";
import { test } from "node:test";
import { NoThumbnailError, ThumbnailStore } from "./thumbnail-store.ts";

const picture = (bytes: number) => new ArrayBuffer(bytes);
const patient = () => new AbortController().signal;

test("what was loaded is kept", async () => {
  let loads = 0;
  const store = new ThumbnailStore(() => (loads++, Promise.resolve(picture(10))), 1000);
  await store.get("a", patient());
  await store.get("a", patient());
  assert.equal(loads, 1);
  assert.equal(store.peek("a")?.byteLength, 10);
});

test("the least recently used go when there is no more room", async () => {
  const store = new ThumbnailStore(() => Promise.resolve(picture(40)), 100);
  await store.get("a", patient());
  await store.get("b", patient());
  store.peek("a");
  await store.get("c", patient());
  assert.ok(store.peek("a") && store.peek("c"));
  assert.equal(store.peek("b"), undefined);
});

test("one that is larger than all the room is still handed out", async () => {
  const store = new ThumbnailStore(() => Promise.resolve(picture(500)), 100);
  assert.equal((await store.get("a", patient())).byteLength, 500);
});

test("so many run at once and no more, and the latest comes first", async () => {
  const started: string[] = [];
  const finish: (() => void)[] = [];
  const store = new ThumbnailStore(
    (id) => {
      started.push(id);
      return new Promise((resolve) => finish.push(() => resolve(picture(1))));
    },
    1000,
    2,
  );
  const all = ["a", "b", "c", "d"].map((id) => store.get(id, patient()));
  assert.deepEqual(started, ["a", "b"]);
  finish[0]!();
  await all[0];
  await Promise.resolve();
  assert.deepEqual(started, ["a", "b", "d"]);
});

test("what was given up before its turn is never asked for", async () => {
  const started: string[] = [];
  let finish = () => {};
  const store = new ThumbnailStore(
    (id) => {
      started.push(id);
      return new Promise((resolve) => (finish = () => resolve(picture(1))));
    },
    1000,
    1,
  );
  const first = store.get("a", patient());
  const giveUp = new AbortController();
  const second = store.get("b", giveUp.signal);
  giveUp.abort();
  finish();
  await first;
  await assert.rejects(second, { name: "AbortError" });
  assert.deepEqual(started, ["a"]);
});

test("a failure is told, and makes room for the next", async () => {
  const store = new ThumbnailStore(
    (id) => (id === "bad" ? Promise.reject(new Error("no")) : Promise.resolve(picture(1))),
    1000,
    1,
  );
  await assert.rejects(store.get("bad", patient()));
  assert.equal((await store.get("good", patient())).byteLength, 1);
});

test("a photo without a thumbnail is asked for once, until the index has changed", async () => {
  let loads = 0;
  const store = new ThumbnailStore(() => (loads++, Promise.resolve(undefined)), 1000);
  await assert.rejects(store.get("a", patient()), NoThumbnailError);
  await assert.rejects(store.get("a", patient()), NoThumbnailError);
  assert.equal(loads, 1);
  store.forgetMissing();
  await assert.rejects(store.get("a", patient()), NoThumbnailError);
  assert.equal(loads, 2);
});
