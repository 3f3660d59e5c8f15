/** What the API tells whoever types a query. */
import type { Api } from "./client.ts";
import type { Completion, Completions, Facets } from "./types.ts";

export async function completions(
  api: Api,
  query: string,
  caret: number,
  signal: AbortSignal,
): Promise<readonly Completion[]> {
  const parameters = new URLSearchParams({ q: query, caret: String(caret) });
  return (await api.get<Completions>(`/completions?${parameters}`, signal)).completions;
}

/** What the photos of a query have in common. */
export async function facets(api: Api, query: string, limit: number, signal: AbortSignal): Promise<Facets["facets"]> {
  return (await api.get<Facets>(`/facets?${new URLSearchParams({ q: query, limit: String(limit) })}`, signal)).facets;
}
