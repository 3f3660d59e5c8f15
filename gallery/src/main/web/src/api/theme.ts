/** How the gallery looks, as the API has it. */
import { type Api, isOfRequest } from "./client.ts";
import type { ChosenTheme, Theme } from "./types.ts";

/** Undefined where the gallery looks as it does by itself. */
export async function theme(api: Api): Promise<Theme | undefined> {
  return (await api.look<ChosenTheme>("/theme")).theme;
}

/** As theme, and undefined where it cannot be told. */
export async function themeToWear(api: Api): Promise<Theme | undefined> {
  try {
    return await theme(api);
  } catch (error) {
    if (isOfRequest(error)) {
      return undefined;
    }
    throw error;
  }
}

export async function chooseTheme(api: Api, theme: Theme): Promise<void> {
  await api.send("PUT", "/theme", theme);
}

export async function resetTheme(api: Api): Promise<void> {
  await api.send("DELETE", "/theme");
}
