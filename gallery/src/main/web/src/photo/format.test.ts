import assert from "node:assert/strict";
import { test } from "node:test";
import type { PhotoDetails } from "../api/types.ts";
import { photo } from "../timeline/sample.ts";
import {
  dimensions,
  exposure,
  exposureTime,
  extension,
  isShowable,
  monthName,
  place,
  size,
  timeName,
} from "./format.ts";

const bare: PhotoDetails = {
  ...photo("a"),
  path: "a.jpg",
  bytes: 5_500_000,
  takenGuessed: false,
  keywords: [],
  tags: [],
  editable: false,
  marked: false,
  people: [],
  colours: [],
  origins: {},
};

test("exposure times are written as photographers do", () => {
  assert.equal(exposureTime(0.004), "1/250 s");
  assert.equal(exposureTime(1 / 3), "1/3 s");
  assert.equal(exposureTime(0.8), "0.8 s");
  assert.equal(exposureTime(30), "30 s");
  assert.equal(exposureTime(0), "");
});

test("the exposure names what is known, and nothing else", () => {
  assert.equal(
    exposure({ ...bare, fNumber: 2.8, exposure: 0.004, focalLength: 35, iso: 200 }),
    "ƒ/2.8 · 1/250 s · 35 mm · ISO 200",
  );
  assert.equal(exposure({ ...bare, iso: 100 }), "ISO 100");
  assert.equal(exposure(bare), "");
});

test("dimensions leave out what is unknown", () => {
  assert.equal(dimensions({ ...bare, width: 4032, height: 3024 }), "12.2 MP · 4032 × 3024 · 5.5 MB");
  assert.equal(dimensions({ ...bare, width: 0, height: 0 }), "5.5 MB");
});

test("sizes have a fitting unit", () => {
  assert.deepEqual([0, 999, 1000, 123_456, 12_345_678_901].map(size), ["0 B", "999 B", "1.0 kB", "123 kB", "12.3 GB"]);
});

test("places say which half of the Earth", () => {
  assert.equal(place(-33.92, 18.42), "33.92000° S, 18.42000° E");
  assert.equal(place(40.71, -74.01), "40.71000° N, 74.01000° W");
});

test("capture times are shown as the camera's clock read them", () => {
  assert.match(timeName("2024-05-17T18:32:05"), /(18|6).32/);
  assert.match(monthName({ year: 2024, month: 1, photos: 1 }), /2024/);
});

test("an extension is one only where it looks like one", () => {
  assert.deepEqual(["a.CR3", "a.b.heic", "noext", ".hidden", "a.notanextension"].map(extension), [
    "CR3",
    "HEIC",
    "",
    "",
    "",
  ]);
});

test("only types that every browser draws are shown from the original", () => {
  assert.ok(isShowable(photo("a")));
  assert.ok(!isShowable({ ...photo("a"), type: "image/svg+xml" }));
  assert.ok(!isShowable({ ...photo("a"), type: "image/heic" }));
});
