/** What the API tells for maps. */
import type { Api } from "./client.ts";
import type { Area, Cluster, Clusters, NamedPlace, PlaceList } from "./types.ts";

/** @param area as `written` of the map */
export async function clusters(
  api: Api,
  query: string,
  area: string,
  zoom: number,
  signal: AbortSignal,
): Promise<readonly Cluster[]> {
  const parameters = new URLSearchParams({ q: query, area, zoom: String(zoom) });
  return (await api.get<Clusters>(`/map?${parameters}`, signal)).clusters;
}

/** The largest first. */
export async function namesIn(
  api: Api,
  area: string,
  limit: number,
  signal: AbortSignal,
): Promise<readonly NamedPlace[]> {
  const parameters = new URLSearchParams({ area, limit: String(limit) });
  return (await api.get<PlaceList>(`/map/places?${parameters}`, signal)).places;
}

/** All that has photos of the query; undefined where none says where it was taken. */
export async function extentOf(api: Api, query: string, signal: AbortSignal): Promise<Area | undefined> {
  const all = await clusters(api, query, "-90,-180,90,180", 0, signal);
  const extents = all.map(({ extent }) => extent);
  return extents.length === 0 ? undefined : {
    south: Math.min(...extents.map(({ south }) => south)),
    west: Math.min(...extents.map(({ west }) => west)),
    north: Math.max(...extents.map(({ north }) => north)),
    east: Math.max(...extents.map(({ east }) => east)),
  };
}
