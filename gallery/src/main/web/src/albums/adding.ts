/** How photos come into albums: by the dialog, and where they are dropped. */
import { msg, str } from "@lit/localize";
import { changeAlbum, createAlbum, undoAlbum } from "../api/albums.ts";
import type { Api } from "../api/client.ts";
import type { Album, AlbumChanged } from "../api/types.ts";
import type { Said } from "./said.ts";
import { added } from "./words.ts";

/** Smart ones have what they find, and take nothing. */
export function takes({ smart, editable }: Album): boolean {
  return !smart && editable;
}

/** Why photos are not taken. */
export function refused({ name }: Album): Said {
  return { text: msg(str`${name} is a smart album: it has what its search finds, and no other photos.`) };
}

/** @param photos their ids; at the end of the album, where they are not in it already */
export function addTo(api: Api, { id }: Album, photos: readonly string[]): Promise<Said> {
  return toldOf(api, photos.length, changeAlbum(api, id, { add: photos }));
}

/** @param name of the new album */
export function addToNew(api: Api, name: string, photos: readonly string[]): Promise<Said> {
  return toldOf(api, photos.length, createAlbum(api, { name, add: photos }));
}

async function toldOf(api: Api, number: number, change: Promise<AlbumChanged>): Promise<Said> {
  const { album, undo } = await change;
  return { text: added(number, album?.name), undo: () => undoAlbum(api, undo) };
}
