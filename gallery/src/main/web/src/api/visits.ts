/** What others than the owner look at, as the API has it. */
import type { Api } from "./client.ts";
import type { Visits } from "./types.ts";

/** The last 30 or 90 days, or twelve months. */
export type Period = "month" | "quarter" | "year";

export function visits(api: Api, period: Period): Promise<Visits> {
  return api.get(`/visits?${new URLSearchParams({ period })}`);
}

/** Has views counted from now on, or not. */
export async function countVisits(api: Api, counting: boolean): Promise<void> {
  await api.send("POST", "/visits/counting", { counting });
}

/** Forgets all that was ever counted. */
export async function forgetVisits(api: Api): Promise<void> {
  await api.send("POST", "/visits/removal");
}
