/** The owner's look of the gallery: other values for some of tokens.css, each set by itself, so that none is ever read as a style sheet. */
import type { Palette, Theme } from "../api/types.ts";

type Tone = keyof Palette;

/** All that a theme gives colours. */
export const TONES: readonly Tone[] = ["paper", "raised", "sunken", "ink", "ink-soft", "line", "accent", "accent-ink"];

const COLOUR = /^#[0-9a-f]{6}$/;

/** Fonts that systems bring; where none is named, that of tokens.css. */
const FONTS: Readonly<Record<Theme["font"], string>> = {
  sans: "",
  humanist: 'Seravek, "Gill Sans Nova", Ubuntu, Calibri, "DejaVu Sans", sans-serif',
  rounded:
    'ui-rounded, "Hiragino Maru Gothic ProN", Quicksand, Comfortaa, Manjari, "Arial Rounded MT Bold", Calibri, sans-serif',
  serif: 'Charter, "Bitstream Charter", "Sitka Text", Cambria, "Noto Serif", "Liberation Serif", serif',
};

const KEY = "look";

/** Shows the page so; undefined as it is by itself. */
export function dress(theme: Theme | undefined): void {
  const { style } = document.documentElement;
  for (const tone of TONES) {
    style.setProperty(`--${tone}`, theme === undefined ? "" : colours(theme, tone));
  }
  style.setProperty("--round", theme === undefined ? "" : `${Number(theme.corner)}px`);
  style.setProperty("--font", theme === undefined ? "" : FONTS[theme.font] ?? "");
  for (const bar of document.querySelectorAll<HTMLMetaElement>("meta[name=theme-color]")) {
    bar.dataset["usual"] ??= bar.content;
    bar.content = theme?.[bar.dataset["scheme"] === "dark" ? "dark" : "light"].paper ?? bar.dataset["usual"];
  }
}

function colours({ light, dark }: Theme, tone: Tone): string {
  return COLOUR.test(light[tone]) && COLOUR.test(dark[tone]) ? `light-dark(${light[tone]}, ${dark[tone]})` : "";
}

let worn: Theme | undefined;

/** Ends a trial: the page looks as it did before. */
export function undress(): void {
  dress(worn);
}

/**
 * As dress, and again from the first moment where this tab shows the page anew. Its name, which may be somebody's, is not kept; what is, goes when the theme does.
 */
export function wear(theme: Theme | undefined): void {
  worn = theme;
  dress(theme);
  try {
    if (theme === undefined) {
      sessionStorage.removeItem(KEY);
    } else {
      sessionStorage.setItem(KEY, JSON.stringify({ ...theme, name: "" }));
    }
  } catch {
    // A browser that keeps nothing shows its usual colours until the vault has answered.
  }
}

export function wearAgain(): void {
  try {
    const kept = sessionStorage.getItem(KEY);
    if (kept !== null) {
      dress(JSON.parse(kept) as Theme);
    }
  } catch {
    // What is no theme is passed over; the vault tells soon.
  }
}
