import assert from "node:assert/strict";
import { test } from "node:test";
import type { PlacedRole, Users } from "../api/types.ts";
import { allGrants, grantsWords, groupsOf, others, roleWords, viewersOf } from "./words.ts";

const norway: PlacedRole = { place: { folder: "/2024/Norway" }, role: "viewer" };
const trips: PlacedRole = { place: { album: "Trips" }, role: "viewer", albumId: "a1" };

const anna = { name: "anna", secondFactor: false, passkeys: [], apps: [], grants: [norway], damaged: false };
const all: Users = {
  users: [{ ...anna, name: "owner", grants: [] }, anna],
  groups: [
    { name: "family", members: ["anna", "bob"], grants: [trips], damaged: false },
    { name: "work", members: [], grants: [], damaged: false },
  ],
};

test("a role is told with its place", () => {
  assert.equal(roleWords(norway), "Viewer of 2024/Norway");
  assert.equal(roleWords(trips), "Viewer of the album Trips");
  assert.equal(roleWords({ place: { folder: "/" }, role: "editor" }), "Editor of everything");
});

test("an album that is gone is not told by its id", () => {
  assert.equal(roleWords({ ...trips, place: { album: "a1" } }), "Viewer of an album that is gone");
});

test("who has no role may see nothing yet", () => {
  assert.equal(grantsWords([]), "May see nothing yet");
  assert.equal(grantsWords([norway, trips]), "Viewer of 2024/Norway · Viewer of the album Trips");
});

test("the owner is not one of the others", () => {
  assert.deepEqual(others(all).map(({ name }) => name), ["anna"]);
});

test("what groups give is somebody's too", () => {
  assert.deepEqual(groupsOf(all, "anna").map(({ name }) => name), ["family"]);
  assert.deepEqual(allGrants(all, anna), [norway, trips]);
});

test("an album is shared with people and groups by its id", () => {
  assert.deepEqual(viewersOf(all, "a1"), { people: [], groups: ["family"] });
  assert.deepEqual(viewersOf(all, "Trips"), { people: [], groups: [] });
});
