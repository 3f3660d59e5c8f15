/** Looks to begin with. */
import { msg } from "@lit/localize";
import type { Palette, Theme } from "../api/types.ts";
import { type Choice, choiceOf, derive, follow, type Scheme } from "./derive.ts";

/** What somebody chooses of a theme. */
export type Draft = Pick<Theme, "name" | "font" | "corner"> & Readonly<Record<Scheme, Choice>>;

export interface Preset {
  readonly name: string;
  readonly choices: Readonly<Record<Scheme, Choice>>;
}

/** As in tokens.css. */
export const LATENT: Theme = {
  name: "",
  font: "sans",
  corner: 14,
  light: {
    paper: "#faf9f7",
    raised: "#ffffff",
    sunken: "#efedea",
    ink: "#1b1918",
    "ink-soft": "#6a645e",
    line: "#e2deda",
    accent: "#b93a10",
    "accent-ink": "#ffffff",
  },
  dark: {
    paper: "#131211",
    raised: "#1d1b1a",
    sunken: "#232120",
    ink: "#f3efeb",
    "ink-soft": "#a59d95",
    line: "#332f2c",
    accent: "#ff8a5c",
    "accent-ink": "#1b0e08",
  },
};

export const PRESETS: readonly Preset[] = [
  { name: "Latent", choices: { light: choiceOf(LATENT.light), dark: choiceOf(LATENT.dark) } },
  { name: msg("Forest"), choices: follow("#2f6b45") },
  { name: msg("Ocean"), choices: follow("#12629b") },
  { name: msg("Plum"), choices: follow("#84368c") },
  {
    name: msg("High contrast"),
    choices: {
      light: { accent: "#0033b3", paper: "#ffffff", ink: "#000000" },
      dark: { accent: "#ffd400", paper: "#000000", ink: "#ffffff" },
    },
  },
];

export function draftOf(theme: Theme): Draft {
  return { ...theme, light: choiceOf(theme.light), dark: choiceOf(theme.dark) };
}

/** @param saved whose other colours stay where nothing of a palette was chosen anew, as those of Latent do */
export function themeOf(draft: Draft, saved: Theme | undefined): Theme {
  return { ...draft, light: paletteOf("light", draft, saved), dark: paletteOf("dark", draft, saved) };
}

function paletteOf(scheme: Scheme, draft: Draft, saved: Theme | undefined): Palette {
  const known = [saved, LATENT].find((theme) => theme !== undefined && isChoice(draft[scheme], theme[scheme]));
  return known?.[scheme] ?? derive(scheme, draft[scheme]);
}

export function isChoice(one: Choice, other: Choice): boolean {
  return one.accent === other.accent && one.paper === other.paper && one.ink === other.ink;
}

export function isSame(one: Theme, other: Theme): boolean {
  return one.name === other.name && one.font === other.font && one.corner === other.corner &&
    isChoice(one.light, other.light) && isChoice(one.dark, other.dark);
}
