/** Photos that are there more than once, of which one stays. */
import type { Said } from "../albums/said.ts";
import { changeAlbum, undoAlbum } from "../api/albums.ts";
import type { Api } from "../api/client.ts";
import type { Change, DuplicateSet, EditMark, PhotoDetails } from "../api/types.ts";
import { marks } from "../edit/change.ts";
import { discard } from "../trash/discard.ts";
import { albumsToJoin, merged } from "./merge.ts";

/** A set, and the one of it that stays. */
export interface Choice {
  readonly set: DuplicateSet;
  readonly keep: PhotoDetails;
}

/**
 * What the others say and where they are shown goes to the one that stays, then they go to the trash: whatever fails in between, nothing is lost.
 *
 * @returns what is said of that; takes all of it back
 */
export async function resolve(api: Api, choices: readonly Choice[]): Promise<Said> {
  const edits: EditMark[] = [];
  const joined: string[] = [];
  for (const { set, keep } of choices) {
    edits.push(...await inherit(api, keep, merged(keep, othersOf({ set, keep }))));
    for (const album of albumsToJoin(set, keep)) {
      joined.push((await changeAlbum(api, album, { add: [keep.id] })).undo);
    }
  }
  const said = await discard(api, choices.flatMap((choice) => othersOf(choice).map(({ id }) => id)));
  const { undo } = said;
  return undo === undefined
    ? said
    : { ...said, undo: () => undo().then((undone) => giveBack(api, edits, joined, undone)) };
}

export function othersOf({ set, keep }: Choice): PhotoDetails[] {
  return set.photos.filter(({ id }) => id !== keep.id);
}

async function inherit(api: Api, { id }: PhotoDetails, change: Change): Promise<readonly EditMark[]> {
  return Object.keys(change).length === 0 ? [] : marks((await api.edit([id], change)).photos);
}

async function giveBack(
  api: Api,
  edits: readonly EditMark[],
  joined: readonly string[],
  undone: Said | void,
): Promise<Said | void> {
  if (edits.length > 0) {
    await api.undo(edits);
  }
  for (const undo of [...joined].reverse()) {
    await undoAlbum(api, undo);
  }
  return undone;
}
