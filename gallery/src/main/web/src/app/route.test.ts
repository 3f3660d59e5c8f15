import assert from "node:assert/strict";
import { test } from "node:test";
import { addressOf, readRoute, type Route, routeTo } from "./route.ts";

const all = routeTo("photos");

const routes: Route[] = [
  all,
  { ...all, query: "camera:canon" },
  { ...all, query: 'tag:"été & hiver" 100% #1 a+b' },
  { ...all, photo: "aB3-_" },
  { ...all, query: "taken:2024..2025", photo: "x" },
  routeTo("favorites"),
  { ...routeTo("favorites", "a b/ü", "sea"), photo: "y" },
  routeTo("folders"),
  { ...routeTo("folders", "2024/50% off/ü?#"), photo: "y" },
  routeTo("similar", "a/b"),
];

test("what the address tells is what was put into it", () => {
  for (const route of routes) {
    assert.deepEqual(readRoute(new URL(addressOf(route), "http://localhost")), route);
  }
});

test("all photos are at the root", () => {
  assert.equal(addressOf(all), "/");
});

test("folders are within one another in the address too", () => {
  assert.equal(addressOf(routeTo("folders", "2024/in Norway")), "/folders/2024/in%20Norway");
});

test("an address without a meaning shows all photos", () => {
  for (const address of ["/?x=1", "/#photo=", "/#elsewhere", "/?q=", "/nowhere"]) {
    assert.deepEqual(readRoute(new URL(address, "http://localhost")), all);
  }
});

test("what cannot be decoded names nothing", () => {
  assert.equal(readRoute(new URL("http://localhost/favorites/%ff")).id, undefined);
});
