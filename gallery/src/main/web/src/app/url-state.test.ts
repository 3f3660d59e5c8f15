import assert from "node:assert/strict";
import { test } from "node:test";
import { addressOf, type PageState, readState } from "./url-state.ts";

const states: PageState[] = [
  { query: "", photo: undefined },
  { query: "camera:canon", photo: undefined },
  { query: 'tag:"été & hiver" 100% #1 a+b', photo: undefined },
  { query: "", photo: "aB3-_" },
  { query: "taken:2024..2025", photo: "x" },
];

test("what the address tells is what was put into it", () => {
  for (const state of states) {
    assert.deepEqual(readState(new URL(addressOf(state), "http://localhost")), state);
  }
});

test("all photos are at the root", () => {
  assert.equal(addressOf({ query: "", photo: undefined }), "/");
});

test("an address without a meaning shows all photos", () => {
  for (const address of ["/?x=1", "/#photo=", "/#elsewhere", "/?q="]) {
    assert.deepEqual(readState(new URL(address, "http://localhost")), { query: "", photo: undefined });
  }
});
