import assert from "node:assert/strict";
import { test } from "node:test";
import { filtered, terms, without, withTerm } from "./terms.ts";

const texts = (query: string) => terms(query).map(({ text }) => text);

test("terms end at blanks, but for those in quotes", () => {
  assert.deepEqual(texts('sun  camera:"eos r5" -tag:a|b'), ["sun", 'camera:"eos r5"', "-tag:a|b"]);
  assert.deepEqual(texts('an "open quote'), ["an", '"open quote']);
  assert.deepEqual(texts("  "), []);
});

test("a term knows where it is", () => {
  assert.deepEqual(terms(" a bc")[1], { text: "bc", start: 3, end: 5 });
});

test("a query without a term is the others, and no bar stays without two of them", () => {
  const query = "beach | sea tag:x";
  assert.equal(without(query, terms(query)[3]!), "beach | sea");
  assert.equal(without(query, terms(query)[2]!), "beach | tag:x");
  assert.equal(without(query, terms(query)[0]!), "sea tag:x");
  assert.equal(without("a a", terms("a a")[1]!), "a");
});

test("a term is added once", () => {
  assert.equal(withTerm("sun", "tag:x"), "sun tag:x");
  assert.equal(withTerm("sun tag:x", "tag:x"), "sun tag:x");
  assert.equal(withTerm("", "tag:x"), "tag:x");
});

test("values of several words are quoted", () => {
  assert.equal(filtered("tag", "sea"), "tag:sea");
  assert.equal(filtered("camera", "EOS R5"), 'camera:"EOS R5"');
  assert.equal(filtered("tag", 'a"b|c'), 'tag:"ab|c"');
});
