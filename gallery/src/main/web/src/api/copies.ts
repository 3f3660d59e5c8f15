/** Copies of photos that differ from the file itself, and why one would want them. */
import type { Api } from "./client.ts";
import type { GivesAway, PhotoSummary } from "./types.ts";

/** The whole photo as a JPEG, which the server makes when it is asked: for what browsers do not draw, or would draw otherwise. */
export function picture(api: Api, { id }: PhotoSummary, signal: AbortSignal): Promise<ArrayBuffer> {
  return api.bytes(`${pathOf(id)}/picture`, signal);
}

export function givesAway(api: Api, { id }: PhotoSummary, signal: AbortSignal): Promise<GivesAway> {
  return api.get(`${pathOf(id)}/gives-away`, signal);
}

/** Where the photo is without what its file tells beside the picture, for a link. */
export function strippedUrl(api: Api, { id }: PhotoSummary): string {
  return api.url(`${pathOf(id)}/stripped`);
}

function pathOf(id: string): string {
  return `/photos/${encodeURIComponent(id)}`;
}
