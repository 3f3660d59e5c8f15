/** Photos that are there more than once, as the API has them. */
import type { Api } from "./client.ts";
import type { ApartDecision, Duplicates } from "./types.ts";

/** Whether their files are the same, or they look alike. */
export type Likeness = "same" | "alike";

export function duplicates(api: Api, likeness: Likeness, limit: number, signal?: AbortSignal): Promise<Duplicates> {
  return api.get(`/duplicates?${new URLSearchParams({ likeness, limit: String(limit) })}`, signal);
}

/** Remembers that photos are no duplicates. @returns what takes that back */
export async function keepApart(api: Api, likeness: Likeness, photos: readonly string[]): Promise<string> {
  const response = await api.send("POST", "/duplicates/apart", { likeness, photos });
  return (await response.json() as ApartDecision).undo;
}

export async function undoApart(api: Api, undo: string): Promise<void> {
  await api.send("POST", "/duplicates/apart/undo", { undo });
}
