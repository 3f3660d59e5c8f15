import type { PhotoPage, PhotoSummary, TrashEntry, TrashPage } from "../api/types.ts";
import { dayOf } from "./words.ts";

/** What was deleted on one day. */
export interface TrashDay {
  readonly name: string;
  readonly entries: readonly TrashEntry[];
}

/** What is in the trash, as far as it has been loaded. */
export class TrashList {
  #entries: readonly TrashEntry[] = [];
  #days = 0;

  /** @returns a photo of each, which is what the viewer turns through */
  take({ entries, days, total, next }: TrashPage): PhotoPage {
    this.#entries = [...this.#entries, ...entries];
    this.#days = days;
    const photos = entries.flatMap((entry) => shown(entry) ?? []);
    return { photos, total, ...(next === undefined ? {} : { next }) };
  }

  get entries(): readonly TrashEntry[] {
    return this.#entries;
  }

  /** So many things stay. */
  get staying(): number {
    return this.#days;
  }

  get days(): TrashDay[] {
    const days = new Map<string, TrashEntry[]>();
    for (const entry of this.#entries) {
      const name = dayOf(entry.deleted);
      days.set(name, [...(days.get(name) ?? []), entry]);
    }
    return [...days].map(([name, entries]) => ({ name, entries }));
  }
}

/** The photo that stands for all of an entry; undefined until the index knows it. */
export function shown({ photos }: TrashEntry): PhotoSummary | undefined {
  return photos[0];
}
