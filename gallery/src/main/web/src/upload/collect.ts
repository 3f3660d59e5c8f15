/** What somebody drops or chooses, with the folders it is in. */

export interface Found {
  readonly file: File;
  /** Names of the folders, the outermost first; none of a file that came by itself. */
  readonly folders: readonly string[];
}

/** What systems leave in folders for themselves. */
const LITTER = new Set(["thumbs.db", "desktop.ini", "ehthumbs.db"]);

export function isWanted(name: string): boolean {
  return !name.startsWith(".") && !LITTER.has(name.toLowerCase());
}

/** Of an input, which tells folders where it was asked for them. */
export function chosen(files: Iterable<File>): Found[] {
  return [...files].filter(({ name }) => isWanted(name)).map((file) => ({
    file,
    folders: (file.webkitRelativePath ?? "").split("/").slice(0, -1),
  }));
}

export interface Dropped {
  readonly found: readonly Found[];
  /** The names of files and folders that cannot be read. */
  readonly unread: readonly string[];
}

/** Folders with all that is in them. To be called while the drop is told of, as there is nothing in it later. */
export async function dropped(data: Pick<DataTransfer, "items">): Promise<Dropped> {
  const entries = [...data.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  return together(await Promise.all(entries.map((entry) => inside(entry, []))));
}

async function inside(entry: FileSystemEntry, folders: readonly string[]): Promise<Dropped> {
  if (!isWanted(entry.name)) {
    return together([]);
  }
  try {
    if (entry.isFile) {
      return { found: [{ file: await fileOf(entry as FileSystemFileEntry), folders }], unread: [] };
    }
    const below: Dropped[] = [];
    for (const child of await childrenOf(entry as FileSystemDirectoryEntry)) {
      below.push(await inside(child, [...folders, entry.name]));
    }
    return together(below);
  } catch {
    return { found: [], unread: [entry.name] };
  }
}

function together(all: readonly Dropped[]): Dropped {
  return { found: all.flatMap(({ found }) => found), unread: all.flatMap(({ unread }) => unread) };
}

function fileOf(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((resolve, reject) => entry.file(resolve, reject));
}

/** A reader tells a hundred at a time, and none at the end. */
async function childrenOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  while (true) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (some.length === 0) {
      return all;
    }
    all.push(...some);
  }
}
