import type { Found } from "./collect.ts";

/**
 * Where a file goes: what came in a folder keeps it; what came by itself goes into the folder that was chosen, or in all of the vault by the month it was taken in.
 *
 * @param place the folder that was chosen; empty for all of the vault
 */
export function folderOf({ file, folders }: Found, place: string): string {
  if (folders.length > 0) {
    return [place, ...folders].filter((name) => name !== "").join("/");
  }
  return place === "" ? `Uploads/${monthOf(file.lastModified)}` : place;
}

/** On this device's clock: `2024/05`. */
function monthOf(time: number): string {
  const date = new Date(time);
  return `${String(date.getFullYear()).padStart(4, "0")}/${String(date.getMonth() + 1).padStart(2, "0")}`;
}

/** The innermost folder that all paths of files are in; empty where that is all of the vault. */
export function commonFolder(paths: readonly string[]): string {
  const folders = paths.map((path) => path.split("/").slice(0, -1));
  const [first = []] = folders;
  const length = first.findIndex((name, at) => folders.some((folder) => folder[at] !== name));
  return (length < 0 ? first : first.slice(0, length)).join("/");
}

/** Whether a folder is one of those that may be added to, or within one; the empty one is all of the vault. */
export function isOpen(folder: string, places: readonly string[]): boolean {
  return places.some((place) => place === "" || folder === place || folder.startsWith(`${place}/`));
}
