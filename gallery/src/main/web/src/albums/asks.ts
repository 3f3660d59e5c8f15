/** What the dialog asks for albums and saved searches, and what comes of it. */
import { changeAlbum, createAlbum, saveSearch, undoAlbum, undoSearch } from "../api/albums.ts";
import type { Api } from "../api/client.ts";
import type { Album } from "../api/types.ts";
import type { Asked } from "./album-dialog.ts";
import type { Said } from "./said.ts";

type Done = (said: Said) => void;

/** @param parent the album that it is to be in */
export function askForAlbum(api: Api, parent: Album | undefined, done: Done): Asked {
  return {
    heading: parent === undefined ? "New album" : `New album in ${parent.name}`,
    action: "Create",
    name: "",
    query: undefined,
    save: async (name) => {
      const { undo } = await createAlbum(api, { name, ...(parent === undefined ? {} : { parent: parent.id }) });
      done({ text: `Album ${name} created.`, undo: () => undoAlbum(api, undo) });
    },
  };
}

export function askForSmartAlbum(api: Api, done: Done): Asked {
  return {
    heading: "New smart album",
    action: "Create",
    name: "",
    query: "",
    save: async (name, query = "") => {
      const { undo } = await createAlbum(api, { name, query });
      done({ text: `Album ${name} created.`, undo: () => undoAlbum(api, undo) });
    },
  };
}

/** Another name, and of a smart album another query. */
export function askToChange(api: Api, album: Album, done: Done): Asked {
  return {
    heading: album.smart ? "Change the smart album" : "Rename the album",
    action: "Save",
    name: album.name,
    query: album.query,
    save: async (name, query) => {
      const { undo } = await changeAlbum(api, album.id, { name, ...(query === undefined ? {} : { query }) });
      done({ text: "Album changed.", undo: () => undoAlbum(api, undo) });
    },
  };
}

export function askForSearch(api: Api, done: Done): Asked {
  return {
    heading: "Save a search",
    action: "Save",
    name: "",
    query: "",
    save: async (name, query = "") => {
      const { undo } = await saveSearch(api, { name, query });
      done({ text: `Search ${name} saved.`, undo: () => undoSearch(api, undo) });
    },
  };
}
