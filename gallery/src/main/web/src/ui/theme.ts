/** Whether the page is light or dark: as the system is, or as was chosen in this browser. */
export const THEMES = ["system", "light", "dark"] as const;

export type Theme = typeof THEMES[number];

const KEY = "theme";

/** What was chosen; the system's where nothing was, or where the browser keeps nothing. */
export function chosenTheme(): Theme {
  try {
    return THEMES.find((theme) => theme === localStorage.getItem(KEY)) ?? "system";
  } catch {
    return "system";
  }
}

/** Shows the page so, and keeps it for the next time. */
export function chooseTheme(theme: Theme): void {
  show(theme);
  try {
    localStorage.setItem(KEY, theme);
  } catch {
    // A browser that keeps nothing shows it until the page is left.
  }
}

/** Keeps the page as it was chosen, in other tabs as well. */
export function followTheme(): void {
  show(chosenTheme());
  window.addEventListener("storage", ({ key }) => {
    if (key === KEY) {
      show(chosenTheme());
    }
  });
}

function show(theme: Theme): void {
  document.documentElement.dataset["theme"] = theme;
  for (const bar of document.querySelectorAll<HTMLMetaElement>("meta[name=theme-color]")) {
    bar.media = theme === "system"
      ? `(prefers-color-scheme: ${bar.dataset["theme"]})`
      : bar.dataset["theme"] === theme
      ? "all"
      : "not all";
  }
}
