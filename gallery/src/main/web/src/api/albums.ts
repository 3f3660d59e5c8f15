/** Albums and saved searches, as the API has them. */
import type { Api } from "./client.ts";
import type {
  Album,
  AlbumChange,
  AlbumChanged,
  Albums,
  PhotoPage,
  SavedSearches,
  SearchChange,
  SearchChanged,
} from "./types.ts";

/** So many photos are taken for one change. */
export const MOST_PHOTOS = 1000;

export function albums(api: Api, signal?: AbortSignal): Promise<Albums> {
  return api.get("/albums", signal);
}

export function album(api: Api, id: string, signal?: AbortSignal): Promise<Album> {
  return api.get(`/albums/${encodeURIComponent(id)}`, signal);
}

/** One page of an album's photos, in its order. */
export function photosOf(api: Api, id: string, after?: string): Promise<PhotoPage> {
  const parameters = new URLSearchParams({ limit: "500", ...(after === undefined ? {} : { after }) });
  return api.get(`/albums/${encodeURIComponent(id)}/photos?${parameters}`);
}

export function createAlbum(api: Api, change: AlbumChange): Promise<AlbumChanged> {
  return api.post("/albums", change);
}

export function changeAlbum(api: Api, id: string, change: AlbumChange): Promise<AlbumChanged> {
  return api.post(`/albums/${encodeURIComponent(id)}`, change);
}

export function removeAlbum(api: Api, id: string): Promise<AlbumChanged> {
  return api.post(`/albums/${encodeURIComponent(id)}/removal`);
}

/** Takes a change back. */
export async function undoAlbum(api: Api, undo: string): Promise<void> {
  await api.send("POST", "/albums/undo", { undo });
}

export function searches(api: Api, signal?: AbortSignal): Promise<SavedSearches> {
  return api.get("/searches", signal);
}

export function saveSearch(api: Api, change: SearchChange): Promise<SearchChanged> {
  return api.post("/searches", change);
}

export function removeSearch(api: Api, id: string): Promise<SearchChanged> {
  return api.post(`/searches/${encodeURIComponent(id)}/removal`);
}

export async function undoSearch(api: Api, undo: string): Promise<void> {
  await api.send("POST", "/searches/undo", { undo });
}
