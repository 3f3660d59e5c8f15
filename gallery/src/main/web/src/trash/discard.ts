/** Photos on their way to the trash, and out of it. */
import type { Said } from "../albums/said.ts";
import { type Api, isOfRequest } from "../api/client.ts";
import { deletePhotos, remove, restore } from "../api/trash.ts";
import type { TrashAnswer } from "../api/types.ts";
import { chunks } from "../edit/change.ts";
import { inWords } from "../language/server.ts";
import { type Deed, outcome } from "./words.ts";

/** Moves photos to the trash. @param stacks whether all files of a stack go with one of them; @returns what is said of that */
export async function discard(api: Api, photos: readonly string[], stacks = false): Promise<Said> {
  const done = await inParts(photos, (part) => deletePhotos(api, part, stacks));
  const text = outcome("discarded", done.entries.length, done.problems);
  const entries = [...new Set(done.entries)];
  return entries.length === 0 ? { text } : { text, undo: () => bringBack(api, entries, "undone") };
}

/** Puts entries back where they were. @param deed what that is called */
export async function bringBack(api: Api, entries: readonly string[], deed: Deed = "restored"): Promise<Said> {
  const done = await inParts(entries, (part) => restore(api, part));
  return { text: outcome(deed, done.entries.length, done.problems) };
}

/** Removes entries for good. */
export async function removeForGood(api: Api, entries: readonly string[]): Promise<Said> {
  const done = await inParts(entries, (part) => remove(api, part));
  return { text: outcome("removed", done.entries.length, done.problems) };
}

interface Done {
  readonly entries: readonly string[];
  readonly problems: readonly string[];
}

async function inParts(all: readonly string[], send: (part: readonly string[]) => Promise<TrashAnswer>): Promise<Done> {
  const entries: string[] = [];
  const problems: string[] = [];
  for (const part of chunks(all)) {
    try {
      for (const { entry, error } of (await send(part)).outcomes) {
        entry === undefined ? problems.push(inWords(error?.message ?? "")) : entries.push(entry);
      }
    } catch (error) {
      // What was done before is to be told, and can be taken back.
      if (!isOfRequest(error)) {
        throw error;
      }
      problems.push(...part.map(() => error.message));
    }
  }
  return { entries, problems };
}
