import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { inWords, learnServerWords } from "./server.ts";
import { FILTERS, SAID } from "./server-words.ts";

/** Of all that the server is made of, with sentences that go over several lines in one piece. */
function sources(): string {
  const root = fileURLToPath(new URL("../../../../../..", import.meta.url));
  return ["webdav-gateway", "gallery", "indexer", "app"].flatMap((module) =>
    readdirSync(`${root}/${module}/src/main/java`, { recursive: true, withFileTypes: true })
      .filter(({ name }) => name.endsWith(".java"))
      .map((file) => readFileSync(`${file.parentPath}/${file.name}`, "utf8"))
  ).join("\n").replaceAll(/"\s*\+\s*"/g, "").replaceAll('\\"', '"');
}

test("the server says each sentence that the page has words for", () => {
  const said = sources();
  const unsaid = [...SAID, ...FILTERS].map(([sentence]) => sentence).filter((sentence) =>
    !said.includes(`"${sentence}"`)
  );
  assert.deepEqual(unsaid, []);
});

test("sentences are told as they are where the page's language is the server's", async () => {
  await learnServerWords();
  for (
    const sentence of [
      "There is no such photo.",
      "taken: “2024-13” is not a date. Write a year (2024), a month (2024-05) or a day (2024-05-17).",
      "iso: “x” is not a number or a range. Write 4, 4-5, >4, >=4, <4 or <=4.",
      "There is no filter “camra:”. Did you mean camera:? Put text with a colon in quotes to search for it.",
      "Something that the page has never heard.",
    ]
  ) {
    assert.equal(inWords(sentence), sentence);
  }
});
