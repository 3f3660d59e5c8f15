import assert from "node:assert/strict";
import { test } from "node:test";
import type { AuditEvent } from "../api/types.ts";
import { byDay, sentence } from "./events.ts";

const event = (kind: AuditEvent["kind"], who: string, what: string): AuditEvent => ({
  time: "2026-05-17T12:00:00Z",
  kind,
  who,
  what,
  from: "",
});

test("events are told as sentences", () => {
  assert.equal(sentence(event("sign-in", "anna", "")), "anna signed in");
  assert.equal(sentence(event("sign-in", "anna", "My phone")), "anna signed in with My phone");
  assert.equal(sentence(event("refused", "anna", "")), "Somebody as anna was not let in");
  assert.equal(sentence(event("refused", "", "")), "Somebody was not let in");
  assert.equal(sentence(event("written", "anna", "2024/a.jpg")), "anna wrote 2024/a.jpg");
});

test("events are in the order in which they come, day by day", () => {
  const events = [
    event("sign-out", "a", ""),
    { ...event("sign-in", "a", ""), time: "2026-05-17T11:00:00Z" },
    { ...event("sign-in", "b", ""), time: "2026-05-10T11:00:00Z" },
  ];
  assert.deepEqual(byDay(events).map((day) => day.events.length), [2, 1]);
});
