/** What the API tells for looking around: folders, groups, days, and photos that look alike. */
import type { Api } from "./client.ts";
import type { Days, Folder, Group, Grouped, Groups, PhotoPage, Similar } from "./types.ts";

export type FolderOrder = "newest" | "oldest" | "name";

/** More than any library has of people and tags. */
const ALL = 10_000;
const PAGE = "500";

/** @param path empty for the library itself */
export function folder(api: Api, path: string): Promise<Folder> {
  return api.get(`/folders?${new URLSearchParams({ path })}`);
}

/** One page of the photos in a folder itself. */
export function photosIn(api: Api, path: string, order: FolderOrder, after?: string): Promise<PhotoPage> {
  const parameters = new URLSearchParams({ path, order, limit: PAGE, ...(after === undefined ? {} : { after }) });
  return api.get(`/folders/photos?${parameters}`);
}

export function groups(api: Api, of: readonly Grouped[]): Promise<Groups> {
  return api.get(`/groups?${new URLSearchParams({ of: of.join(","), limit: String(ALL) })}`);
}

/** All groups of one kind, the largest first. */
export async function groupsOf(api: Api, kind: Grouped): Promise<readonly Group[]> {
  return (await groups(api, [kind])).groups[kind] ?? [];
}

/** The days that have photos, newest first. */
export async function days(api: Api): Promise<Days["days"]> {
  return (await api.get<Days>("/timeline/days")).days;
}

/** The ids of the photos that a query finds, newest first. */
export async function idsOf(api: Api, query: string, most: number): Promise<readonly string[]> {
  const { photos } = await api.get<PhotoPage>(`/photos?${new URLSearchParams({ q: query, limit: String(most) })}`);
  return photos.map(({ id }) => id);
}

/** The photos that look like one, the likest first. */
export async function similar(api: Api, id: string): Promise<PhotoPage> {
  const parameters = new URLSearchParams({ limit: PAGE });
  const { photos } = await api.get<Similar>(`/photos/${encodeURIComponent(id)}/similar?${parameters}`);
  return { photos, total: photos.length };
}
