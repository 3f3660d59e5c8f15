/** Whether the page is light or dark: as the system is, or as was chosen in this browser. */
export const SCHEMES = ["system", "light", "dark"] as const;

export type Scheme = typeof SCHEMES[number];

const KEY = "theme";

/** What was chosen; the system's where nothing was, or where the browser keeps nothing. */
export function chosenScheme(): Scheme {
  try {
    return SCHEMES.find((scheme) => scheme === localStorage.getItem(KEY)) ?? "system";
  } catch {
    return "system";
  }
}

/** Shows the page so, and keeps it for the next time. */
export function chooseScheme(scheme: Scheme): void {
  show(scheme);
  try {
    localStorage.setItem(KEY, scheme);
  } catch {
    // A browser that keeps nothing shows it until the page is left.
  }
}

/** Keeps the page as it was chosen, in other tabs as well. */
export function followScheme(): void {
  show(chosenScheme());
  window.addEventListener("storage", ({ key }) => {
    if (key === KEY) {
      show(chosenScheme());
    }
  });
}

function show(scheme: Scheme): void {
  document.documentElement.dataset["scheme"] = scheme;
  for (const bar of document.querySelectorAll<HTMLMetaElement>("meta[name=theme-color]")) {
    bar.media = scheme === "system"
      ? `(prefers-color-scheme: ${bar.dataset["scheme"]})`
      : bar.dataset["scheme"] === scheme
      ? "all"
      : "not all";
  }
}
