import assert from "node:assert/strict";
import { test } from "node:test";
import {
  areaOf,
  bounded,
  latitudeOf,
  longitudeOf,
  type MapView,
  panned,
  project,
  toScreen,
  toWorld,
  viewOf,
  written,
  zoomedAbout,
} from "./mercator.ts";

const size = { width: 1000, height: 600 };
const oslo: MapView = { centre: project(59.91, 10.75), zoom: 6 };

test("a position is found again where it was put", () => {
  for (const [latitude, longitude] of [[0, 0], [59.91, 10.75], [-33.9, 151.2], [84, -179]] as const) {
    const point = project(latitude, longitude);
    assert.ok(Math.abs(latitudeOf(point.y) - latitude) < 1e-9);
    assert.ok(Math.abs(longitudeOf(point.x) - longitude) < 1e-9);
  }
});

test("the poles are the edges of the square", () => {
  assert.ok(Math.abs(project(90, 0).y) < 1e-6);
  assert.ok(Math.abs(project(-90, 0).y - 1) < 1e-6);
});

test("zooming keeps what is under the pointer", () => {
  const point = { x: 200, y: 150 };
  const under = toWorld(oslo, size, point);
  const on = toScreen(zoomedAbout(oslo, size, 2.5, point), size, under);
  assert.ok(Math.hypot(on.x - point.x, on.y - point.y) < 1e-6);
});

test("panning moves what is shown with the finger", () => {
  const before = toScreen(oslo, size, project(60, 11));
  const after = toScreen(panned(oslo, size, 30, -20), size, project(60, 11));
  assert.ok(Math.abs(after.x - before.x - 30) < 1e-6 && Math.abs(after.y - before.y + 20) < 1e-6);
});

test("the world fills the screen however far one goes out or away", () => {
  const out = bounded({ centre: { x: -3, y: 9 }, zoom: -5 }, size);
  const area = areaOf(out, size);
  assert.ok(area.west >= -180 && area.east <= 180.0001 && area.east - area.west > 300);
});

test("an area is shown whole, with room around it", () => {
  const wanted = { south: 47, west: 6, north: 55, east: 15 };
  const shown = areaOf(viewOf(wanted, size), size);
  assert.ok(shown.south < wanted.south && shown.north > wanted.north);
  assert.ok(shown.west < wanted.west && shown.east > wanted.east);
});

test("one place alone is shown close, not endlessly so", () => {
  assert.equal(viewOf({ south: 10, west: 10, north: 10, east: 10 }, size).zoom, 16);
});

test("areas are written as queries want them, with what is on their edges", () => {
  assert.equal(written({ south: -1, west: 2.5, north: 3, east: 4 }), "-1.00001,2.49999,3.00001,4.00001");
  assert.equal(written({ south: -90, west: -180, north: 90, east: 180 }), "-90.00000,-180.00000,90.00000,180.00000");
});
