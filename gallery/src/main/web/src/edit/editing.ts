/** Edits of photos on their way to the server and back: what is said of them, and what can be taken back. */
import { msg, str } from "@lit/localize";
import { type Api, ApiError } from "../api/client.ts";
import type { Change, EditAnswer, EditMark, EditOutcome } from "../api/types.ts";
import { plural } from "../language/plural.ts";
import { count } from "../photo/format.ts";
import { chunks, marks, refused, said } from "./change.ts";

/** A sentence stays for so long, in milliseconds: there must be time to read it, and to undo. */
export const SHOWN = 12_000;

export interface EditListener {
  /** What is said of the last edit, or of how far one is. */
  said(text: string, undoable: boolean): void;
  /** What became of some photos. */
  edited(outcomes: readonly EditOutcome[], searchable: boolean): void;
  problem(error: unknown): void;
}

export class Editing {
  readonly #api: Api;
  readonly #listener: EditListener;
  #last: readonly EditMark[] = [];
  #timer: number | undefined;
  /** One after the other, so that what is undone is what was done last. */
  #work: Promise<void> = Promise.resolve();

  constructor(api: Api, listener: EditListener) {
    this.#api = api;
    this.#listener = listener;
  }

  edit(ids: readonly string[], change: Change): Promise<void> {
    return this.#next(async () => {
      const outcomes = await this.#inParts(ids, (part) => this.#api.edit(part, change));
      this.#last = marks(outcomes);
      const done = outcomes.filter(({ error }) => error === undefined).length;
      this.#say([done === 0 ? "" : said(change, done), refused(outcomes)]);
    });
  }

  undo(): Promise<void> {
    return this.#next(async () => {
      const edits = this.#last;
      this.#last = [];
      if (edits.length > 0) {
        const outcomes = await this.#inParts(edits, (part) => this.#api.undo(part));
        const done = outcomes.filter(({ error }) => error === undefined).length;
        const undone = plural(done, { one: msg("Undone."), other: msg(str`Undone: ${count(done)} photos.`) });
        this.#say([done === 0 ? "" : undone, refused(outcomes)]);
      }
    });
  }

  forget(): void {
    window.clearTimeout(this.#timer);
    this.#last = [];
    this.#listener.said("", false);
  }

  #next(step: () => Promise<void>): Promise<void> {
    this.#work = this.#work.then(step).catch((error: unknown) => this.#listener.problem(error));
    return this.#work;
  }

  async #inParts<T extends string | EditMark>(
    all: readonly T[],
    send: (part: readonly T[]) => Promise<EditAnswer>,
  ): Promise<EditOutcome[]> {
    const outcomes: EditOutcome[] = [];
    for (const part of chunks(all)) {
      if (all.length > part.length) {
        window.clearTimeout(this.#timer);
        const done = count(outcomes.length);
        this.#listener.said(msg(str`${done} photos of ${count(all.length)} photos done.`), false);
      }
      const answer = await send(part).catch((error: unknown) => refusal(error, part));
      outcomes.push(...answer.photos);
      this.#listener.edited(answer.photos, answer.searchable);
    }
    return outcomes;
  }

  #say(sentences: readonly string[]): void {
    window.clearTimeout(this.#timer);
    this.#listener.said(sentences.filter((sentence) => sentence !== "").join(" "), this.#last.length > 0);
    this.#timer = window.setTimeout(() => this.forget(), SHOWN);
  }
}

/** The server's word for all photos of a request. @throws what concerns the whole page */
function refusal(error: unknown, part: readonly (string | EditMark)[]): EditAnswer {
  if (!(error instanceof ApiError) || error.unauthorised) {
    throw error;
  }
  const { code, message } = error;
  return {
    photos: part.map((edit) => ({ id: typeof edit === "string" ? edit : edit.id, error: { code, message } })),
    searchable: true,
  };
}
