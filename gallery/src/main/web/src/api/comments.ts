/** What is said of photos, as the API has it. */
import type { Api } from "./client.ts";
import type { Conversation, NewestComments } from "./types.ts";

/** Asked of the page's own accord, where somebody looks at a photo. */
export function conversation(api: Api, photo: string): Promise<Conversation> {
  return api.look(`${about(photo)}/comments`);
}

export function say(api: Api, photo: string, text: string): Promise<Conversation> {
  return api.post(`${about(photo)}/comments`, { text });
}

export function removeComment(api: Api, photo: string, comment: string): Promise<Conversation> {
  return api.post(`${about(photo)}/comments/removal`, { comment });
}

export function like(api: Api, photo: string, like: boolean): Promise<Conversation> {
  return api.post(`${about(photo)}/like`, { like });
}

function about(photo: string): string {
  return `/photos/${encodeURIComponent(photo)}`;
}

/** Of all photos, for the owner. */
export function newestComments(api: Api, limit: number): Promise<NewestComments> {
  return api.get(`/comments?limit=${limit}`);
}

/** Lets people with access say something and like photos, or does no more. */
export async function allowComments(api: Api, allowed: boolean): Promise<void> {
  await api.send("POST", "/comments/settings", { allowed });
}

/** Of whatever photo, for the owner. */
export async function removeAnyComment(api: Api, comment: string): Promise<void> {
  await api.send("POST", "/comments/removal", { comment });
}
