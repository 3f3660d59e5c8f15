import assert from "node:assert/strict";
import { test } from "node:test";
import { visible } from "./names.ts";

test("ordinary names are shown as they are", () => {
  assert.equal(visible("Ferien 2024 – Norwegen 🇳🇴"), "Ferien 2024 – Norwegen 🇳🇴");
});

test("line breaks and what turns a text around are seen", () => {
  assert.equal(visible("a\nb\u202Egpj"), "a\uFFFDb\uFFFDgpj");
});
