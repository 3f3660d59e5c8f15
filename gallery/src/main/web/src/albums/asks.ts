/** What the dialog asks for albums and saved searches, and what comes of it. */
import { msg, str } from "@lit/localize";
import { changeAlbum, createAlbum, saveSearch, undoAlbum, undoSearch } from "../api/albums.ts";
import type { Api } from "../api/client.ts";
import type { Album } from "../api/types.ts";
import type { Asked } from "./album-dialog.ts";
import type { Said } from "./said.ts";

type Done = (said: Said) => void;

/** @param parent the album that it is to be in */
export function askForAlbum(api: Api, parent: Album | undefined, done: Done): Asked {
  return {
    heading: parent === undefined ? msg("New album") : msg(str`New album in ${parent.name}`),
    action: msg("Create"),
    name: "",
    query: undefined,
    save: async (name) => {
      const { undo } = await createAlbum(api, { name, ...(parent === undefined ? {} : { parent: parent.id }) });
      done({ text: msg(str`Album ${name} created.`), undo: () => undoAlbum(api, undo) });
    },
  };
}

export function askForSmartAlbum(api: Api, done: Done): Asked {
  return {
    heading: msg("New smart album"),
    action: msg("Create"),
    name: "",
    query: "",
    save: async (name, query = "") => {
      const { undo } = await createAlbum(api, { name, query });
      done({ text: msg(str`Album ${name} created.`), undo: () => undoAlbum(api, undo) });
    },
  };
}

/** Another name, and of a smart album another query. */
export function askToChange(api: Api, album: Album, done: Done): Asked {
  return {
    heading: album.smart ? msg("Change the smart album") : msg("Rename the album"),
    action: msg("Save"),
    name: album.name,
    query: album.query,
    save: async (name, query) => {
      const { undo } = await changeAlbum(api, album.id, { name, ...(query === undefined ? {} : { query }) });
      done({ text: msg("Album changed."), undo: () => undoAlbum(api, undo) });
    },
  };
}

export function askForSearch(api: Api, done: Done): Asked {
  return {
    heading: msg("Save a search"),
    action: msg("Save"),
    name: "",
    query: "",
    save: async (name, query = "") => {
      const { undo } = await saveSearch(api, { name, query });
      done({ text: msg(str`Search ${name} saved.`), undo: () => undoSearch(api, undo) });
    },
  };
}
