import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { targetLocales } from "./codes.ts";

const UNIT = /<trans-unit id="(\w+)">\s*<source>(.*?)<\/source>\s*(?:<target>(.*?)<\/target>\s*)?<\/trans-unit>/gs;

function unitsOf(locale: string): RegExpExecArray[] {
  return [...readFileSync(new URL(`./${locale}.xlf`, import.meta.url), "utf8").matchAll(UNIT)];
}

/** What stands for a value or for markup. */
function placeholders(text: string): string[] {
  return [...text.matchAll(/<x id="(\d+)"/g)].map(([, id]) => id ?? "").sort();
}

for (const locale of targetLocales) {
  test(`every sentence of the page is there in ${locale}`, () => {
    const units = unitsOf(locale);
    assert.ok(units.length > 200);
    assert.deepEqual(
      units.filter(([, , , target]) => target === undefined || target === "").map(([, , source]) => source),
      [],
    );
  });

  test(`every sentence in ${locale} has what the source has put in`, () => {
    const differing = unitsOf(locale).filter(([, , source = "", target = ""]) =>
      placeholders(source).join() !== placeholders(target).join()
    );
    assert.deepEqual(differing.map(([, , source]) => source), []);
  });
}
