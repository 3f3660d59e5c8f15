import assert from "node:assert/strict";
import { test } from "node:test";
import { bytesOf, textOf } from "./base64.ts";

test("bytes are the same after a way through base64url, whatever they are", () => {
  for (let length = 0; length < 5; length++) {
    for (const value of [0, 1, 62, 63, 127, 128, 250, 251, 254, 255]) {
      const bytes = new Uint8Array(length).fill(value);
      const text = textOf(bytes.buffer);
      assert.match(text, /^[A-Za-z0-9_-]*$/);
      assert.deepEqual(bytesOf(text), bytes);
    }
  }
});

test("base64url has its own last two digits and no padding", () => {
  assert.equal(textOf(new Uint8Array([251, 255]).buffer), "-_8");
});
