import assert from "node:assert/strict";
import { test } from "node:test";
import { completed, refitted } from "./completing.ts";

test("a value takes the place of what was typed, and a blank follows", () => {
  const offer = { text: '"EOS R5"', start: 7, end: 9, key: "camera" };
  assert.deepEqual(completed("camera:eo", offer), { query: 'camera:"EOS R5" ', caret: 16 });
});

test("a filter waits for its value", () => {
  const offer = { text: "camera:", start: 4, end: 7, key: "camera" };
  assert.deepEqual(completed("sun cam sea", offer), { query: "sun camera: sea", caret: 11 });
});

test("what comes after stays, with one blank between", () => {
  const offer = { text: "tag:sea", start: 0, end: 2, key: "tag" };
  assert.deepEqual(completed("se sun", offer), { query: "tag:sea sun", caret: 8 });
});

test("an offer that is older than what was typed last takes the place of all of it", () => {
  const [offer] = refitted([{ text: "tag:", start: 4, end: 6, key: "tag" }], "sun ta sea", "sun tag sea");
  assert.deepEqual(completed("sun tag sea", offer!), { query: "sun tag: sea", caret: 8 });
});

test("an offer for another place goes", () => {
  const offer = { text: "tag:", start: 4, end: 6, key: "tag" };
  assert.deepEqual(refitted([offer], "sun ta sea", "sun ta seas"), []);
  assert.deepEqual(refitted([offer], "sun ta", "s ta"), []);
  assert.deepEqual(refitted([offer], "sun ta", "sun"), []);
});
