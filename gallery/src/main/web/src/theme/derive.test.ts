import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import type { Palette } from "../api/types.ts";
import { TONES } from "../ui/dress.ts";
import { contrast, mix } from "./colour.ts";
import { choiceOf, DANGER, derive, follow, LEAST_CONTRAST, type Scheme } from "./derive.ts";
import { draftOf, isSame, LATENT, PRESETS, themeOf } from "./presets.ts";

const SCHEMES: readonly Scheme[] = ["light", "dark"];

function worst(scheme: Scheme, palette: Palette): number {
  const grounds = [palette.paper, palette.raised, palette.sunken];
  const texts = [palette.ink, palette["ink-soft"], palette.accent, DANGER[scheme]];
  return Math.min(
    ...texts.flatMap((text) => grounds.map((ground) => contrast(text, ground))),
    contrast(palette["accent-ink"], palette.accent),
  );
}

/** The same at each run. */
function* colours(): Generator<string> {
  for (let seed = 1;; seed = (seed * 48271) % 0x7fffffff) {
    yield `#${(seed & 0xffffff).toString(16).padStart(6, "0")}`;
  }
}

test("contrast is that of WCAG", () => {
  assert.equal(contrast("#000000", "#ffffff"), 21);
  assert.equal(contrast("#123456", "#123456"), 1);
  assert.ok(Math.abs(contrast("#777777", "#ffffff") - 4.48) < 0.01);
});

test("a mixture is between its colours", () => {
  assert.equal(mix("#102030", "#ffffff", 0), "#102030");
  assert.equal(mix("#102030", "#ffffff", 1), "#ffffff");
  assert.equal(mix("#000000", "#ffffff", 0.5), "#808080");
});

test("whatever is chosen, all text can be read", () => {
  const any = colours();
  const next = () => any.next().value as string;
  for (let i = 0; i < 3000; i++) {
    const choice = { accent: next(), paper: next(), ink: next() };
    for (const scheme of SCHEMES) {
      const palette = derive(scheme, choice);
      assert.ok(worst(scheme, palette) >= LEAST_CONTRAST, `${scheme} ${JSON.stringify(choice)}`);
      assert.deepEqual(Object.keys(palette).sort(), [...TONES].sort());
      for (const tone of TONES) {
        assert.match(palette[tone], /^#[0-9a-f]{6}$/);
      }
    }
  }
});

test("what can be read stays as it was chosen", () => {
  for (const scheme of SCHEMES) {
    const choice = choiceOf(LATENT[scheme]);
    assert.deepEqual(choiceOf(derive(scheme, choice)), choice);
  }
});

test("of one accent follow a light and a dark page", () => {
  const { light, dark } = follow("#2f6b45");
  assert.equal(light.accent, "#2f6b45");
  assert.ok(contrast(dark.accent, "#000000") > contrast(light.accent, "#000000"));
  assert.ok(contrast(light.paper, "#000000") > 18);
  assert.ok(contrast(dark.paper, "#ffffff") > 15);
});

test("each preset can be read, and is as it was chosen", () => {
  for (const { name, choices } of PRESETS) {
    const theme = themeOf({ ...draftOf(LATENT), ...choices }, undefined);
    for (const scheme of SCHEMES) {
      assert.ok(worst(scheme, theme[scheme]) >= LEAST_CONTRAST, `${name}, ${scheme}`);
      assert.deepEqual(choiceOf(theme[scheme]), choices[scheme], `${name}, ${scheme}`);
    }
  }
  const high = derive("light", PRESETS.at(-1)!.choices.light);
  assert.ok(contrast(high.ink, high.sunken) > 15);
});

test("the first preset is what the page looks like by itself", () => {
  const tokens = readFileSync(fileURLToPath(new URL("../ui/tokens.css", import.meta.url)), "utf8");
  for (const tone of TONES) {
    assert.ok(tokens.includes(`--${tone}: light-dark(${LATENT.light[tone]}, ${LATENT.dark[tone]});`), tone);
  }
  assert.ok(tokens.includes(`--danger: light-dark(${DANGER.light}, ${DANGER.dark});`));
  assert.ok(tokens.includes(`--round: ${LATENT.corner}px;`));
  assert.deepEqual(themeOf(draftOf(LATENT), undefined), LATENT);
});

test("colours that were not chosen here stay until others are", () => {
  const saved = { ...LATENT, light: { ...LATENT.light, accent: "#2f6b45", line: "#abcdef" } };
  const draft = draftOf(saved);
  assert.ok(isSame(saved, themeOf(draft, saved)));
  assert.deepEqual(themeOf(draft, saved), saved);
  assert.notEqual(themeOf({ ...draft, light: { ...draft.light, ink: "#000000" } }, saved).light.line, "#abcdef");
});
