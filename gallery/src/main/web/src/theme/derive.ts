/** All colours of a theme from the few that somebody chooses. Whatever these are, text can be read on what it stands on. */
import type { Palette } from "../api/types.ts";
import { contrast, mix } from "./colour.ts";

export type Scheme = "light" | "dark";

/** What is chosen; the rest follows. */
export type Choice = Pick<Palette, "accent" | "paper" | "ink">;

/** WCAG 2.2, 1.4.3, for text of usual size. */
export const LEAST_CONTRAST = 4.5;

/** Of warnings, as in tokens.css. */
export const DANGER: Readonly<Record<Scheme, string>> = { light: "#b3261e", dark: "#ff9a8f" };

const WHITE = "#ffffff";
const BLACK = "#000000";

/** What lies behind text, by how light the page is; and the end of the scale that is furthest from it. */
const WAYS = {
  light: { ground: WHITE, far: BLACK, raised: 0.8, sunken: 0.045, line: 0.1, paper: "#fbfbfb", ink: "#191919" },
  dark: { ground: BLACK, far: WHITE, raised: 0.045, sunken: 0.07, line: 0.13, paper: "#121212", ink: "#f3f3f3" },
} as const;

export function choiceOf({ accent, paper, ink }: Palette): Choice {
  return { accent, paper, ink };
}

export function derive(scheme: Scheme, chosen: Choice): Palette {
  const { ground, far, raised, sunken, line } = WAYS[scheme];
  const groundsOf = (paper: string) => [paper, mix(paper, WHITE, raised), mix(paper, far, sunken)] as const;
  const isReadable = (colour: string, on: readonly string[]) =>
    on.every((each) => contrast(colour, each) >= LEAST_CONTRAST);
  const paper = shade(chosen.paper, ground, (colour) => isReadable(DANGER[scheme], groundsOf(colour)));
  const grounds = groundsOf(paper);
  const ink = shade(chosen.ink, far, (colour) => isReadable(colour, grounds));
  // Chosen things have a breath of the accent behind them.
  const accent = shade(chosen.accent, far, (colour) => isReadable(colour, [...grounds, mix(paper, colour, 0.12)]));
  return {
    paper,
    raised: grounds[1],
    sunken: grounds[2],
    ink,
    "ink-soft": shade(mix(ink, paper, 0.35), ink, (colour) => isReadable(colour, grounds)),
    line: mix(paper, far, line),
    accent,
    "accent-ink": isReadable(WHITE, [accent]) ? WHITE : BLACK,
  };
}

/** The nearest on the way to another colour that will do; at the end, that. */
function shade(colour: string, end: string, willDo: (colour: string) => boolean): string {
  for (let part = 0; part < 1; part += 0.02) {
    const mixed = mix(colour, end, part);
    if (willDo(mixed)) {
      return mixed;
    }
  }
  return end;
}

/** Papers and inks of one accent, with a breath of it in each. */
export function follow(accent: string): Readonly<Record<Scheme, Choice>> {
  const [light, dark] = (["light", "dark"] as const).map((scheme) => {
    const { paper, ink } = WAYS[scheme];
    const choice = { accent, paper: mix(paper, accent, 0.035), ink: mix(ink, accent, 0.05) };
    return { ...choice, accent: derive(scheme, choice).accent };
  });
  return { light: light!, dark: dark! };
}
