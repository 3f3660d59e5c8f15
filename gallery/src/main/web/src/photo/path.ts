/** Paths with slashes between names, of files, folders and tags alike: pure functions. */

/** The last name. */
export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

/** Without the last name, and empty for what is in no other. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}
