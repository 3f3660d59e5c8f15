import assert from "node:assert/strict";
import { test } from "node:test";
import { labels } from "./labels.ts";
import { project } from "./mercator.ts";

const size = { width: 800, height: 600 };
const view = { centre: project(52, 10), zoom: 5 };
const widthOf = (name: string) => name.length * 7;
const place = (name: string, latitude: number, longitude: number) => ({ name, country: "", latitude, longitude });

test("of places whose names would touch, the more important has its name", () => {
  const places = [place("Berlin", 52.52, 13.4), place("Potsdam", 52.39, 13.06), place("Köln", 50.94, 6.96)];
  assert.deepEqual(labels(places, view, size, widthOf).map(({ name }) => name), ["Berlin", "Köln"]);
});

test("what is not on the screen is not named", () => {
  assert.deepEqual(labels([place("Sydney", -33.9, 151.2)], view, size, widthOf), []);
});
