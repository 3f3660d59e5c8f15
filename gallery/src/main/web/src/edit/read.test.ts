import assert from "node:assert/strict";
import { test } from "node:test";
import { readPlace, readTags, readTime, readZone } from "./read.ts";

test("places are read as maps and this page write them", () => {
  assert.deepEqual(readPlace("59.91, 10.75"), { latitude: 59.91, longitude: 10.75 });
  assert.deepEqual(readPlace("33.92000° S, 18.42000° E"), { latitude: -33.92, longitude: 18.42 });
  assert.deepEqual(readPlace("-1 2"), { latitude: -1, longitude: 2 });
  for (const none of ["", "here", "91, 0", "0, 181", "1", "1,2,3"]) {
    assert.equal(readPlace(none), undefined, none);
  }
});

test("zones are read in the ways that people write them", () => {
  assert.deepEqual(["", "+2", "+02:00", "-0330", "z", "UTC+2", "utc"].map(readZone), [
    "",
    "+02:00",
    "+02:00",
    "-03:30",
    "Z",
    "+02:00",
    "Z",
  ]);
  for (const none of ["2", "+19", "+2:60", "Berlin"]) {
    assert.equal(readZone(none), undefined, none);
  }
});

test("a field for the time may leave the seconds out", () => {
  assert.equal(readTime("2024-05-17T18:32"), "2024-05-17T18:32:00");
  assert.equal(readTime("2024-05-17T18:32:05.000"), "2024-05-17T18:32:05");
  assert.equal(readTime(""), undefined);
});

test("commas stand between tags", () => {
  assert.deepEqual(readTags(" beach, places/Norway ,,beach"), ["beach", "places/Norway"]);
});
