/** What was deleted, as the API has it. */
import type { Api } from "./client.ts";
import type { TrashAnswer, TrashPage } from "./types.ts";

export function trash(api: Api, after?: string): Promise<TrashPage> {
  return api.get(`/trash?${new URLSearchParams({ limit: "200", ...(after === undefined ? {} : { after }) })}`);
}

/** @param photos ids, at most 100; @param stacks whether all files of a stack go with one of them */
export function deletePhotos(api: Api, photos: readonly string[], stacks: boolean): Promise<TrashAnswer> {
  return api.post("/trash", { photos, stacks });
}

/** @param entries at most 100 */
export function restore(api: Api, entries: readonly string[]): Promise<TrashAnswer> {
  return api.post("/trash/restoration", { entries });
}

/** For good. @param entries at most 100 */
export function remove(api: Api, entries: readonly string[]): Promise<TrashAnswer> {
  return api.post("/trash/removal", { entries });
}

/** For good, and not all at once: ask again until nothing is left. */
export function empty(api: Api): Promise<TrashAnswer> {
  return api.post("/trash/emptying", {});
}
