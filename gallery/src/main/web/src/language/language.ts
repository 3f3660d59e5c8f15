/** The language of the page: the browser's, or the one that was chosen in it. */
import { configureLocalization } from "@lit/localize";
import { allLocales, sourceLocale, targetLocales } from "./codes.ts";

export type Language = typeof allLocales[number];

/** As who reads it calls it. */
export const LANGUAGES: Readonly<Record<Language, string>> = { en: "English", de: "Deutsch", fr: "Français" };

const KEY = "language";

/** Of this page, for as long as it is there. */
export const language: Language = chosenLanguage() ?? spoken()[0]?.language ?? sourceLocale;

/** How dates and numbers are written: as the browser has it, where that is in the page's language. */
export const locale: string = spoken().find((one) => one.language === language)?.locale ?? language;

/** What was chosen in this browser; undefined where nothing was, or where the browser keeps nothing. */
export function chosenLanguage(): Language | undefined {
  try {
    return isLanguage(localStorage.getItem(KEY));
  } catch {
    return undefined;
  }
}

/** Shows the page anew in a language. @param language undefined for that of the browser */
export function chooseLanguage(language: Language | undefined): void {
  try {
    if (language === undefined) {
      localStorage.removeItem(KEY);
    } else {
      localStorage.setItem(KEY, language);
    }
  } catch {
    // A browser that keeps nothing has its own language alone.
  }
  location.reload();
}

/**
 * To be waited for before anything else of the page is fetched: modules have sentences that they make once.
 *
 * @returns whether the page is in another language than its sources. Where a language cannot be fetched, it is in theirs.
 */
export async function useLanguage(): Promise<boolean> {
  const { getLocale, setLocale } = configureLocalization({ sourceLocale, targetLocales, loadLocale });
  await setLocale(language).catch(() => undefined);
  document.documentElement.lang = getLocale();
  return getLocale() !== sourceLocale;
}

function loadLocale(wanted: string) {
  return wanted === "de" ? import("./locales/de.ts") : import("./locales/fr.ts");
}

/** What the reader understands and the page is written in, best first. */
function spoken(): { readonly locale: string; readonly language: Language }[] {
  return navigator.languages.flatMap((tag) => {
    const locale = tag.replace(/@.*/, "");
    try {
      const language = isLanguage(new Intl.Locale(locale).language);
      return language === undefined ? [] : [{ locale, language }];
    } catch {
      return []; // Chromium tells of "C" where the system has no language.
    }
  });
}

function isLanguage(code: string | null): Language | undefined {
  return allLocales.find((one) => one === code);
}
