import { msg, str } from "@lit/localize";
import type { ReactiveController, ReactiveControllerHost } from "lit";
import type { Said } from "../albums/said.ts";
import { type Api, isOfRequest } from "../api/client.ts";
import type { Change, EditOutcome, PhotoSummary } from "../api/types.ts";
import { MOST_SELECTED } from "../edit/change.ts";
import { Editing, SHOWN } from "../edit/editing.ts";
import { count } from "../photo/format.ts";
import { Selection } from "../timeline/selection.ts";
import { discard } from "../trash/discard.ts";
import { isWriting } from "../ui/keys.ts";
import type { Sequence } from "../viewer/sequence.ts";
import type { PhotosEdit, Pick } from "./view.ts";

export interface DeskListener extends ReactiveControllerHost {
  readonly api: Api;
  edited(outcomes: readonly EditOutcome[], searchable: boolean): void;
  /** Photos have gone, or come back. */
  refresh(): void;
  problem(error: unknown): void;
}

/** What is picked out in the gallery, what is done with it, what is said of that, and how it is taken back. */
export class Desk implements ReactiveController {
  selection = Selection.NONE;
  /** What is said of the last edit. */
  saying = { text: "", undoable: false };
  readonly #host: DeskListener;
  /** Takes back what was done last, where that is no edit of photos. */
  #takeBack: (() => Promise<string>) | undefined;
  #deleting = false;
  #timer: number | undefined;
  #editing: Editing | undefined;
  readonly #shortcut = (event: KeyboardEvent) => this.#undoOnKey(event);

  constructor(host: DeskListener) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#editing = new Editing(this.#host.api, {
      said: (text, undoable) => this.say(text, undoable),
      edited: (outcomes, searchable) => {
        this.selection = this.selection.refreshed(outcomes.flatMap(({ photo }) => photo ?? []));
        this.#host.edited(outcomes, searchable);
        this.#host.requestUpdate();
      },
      problem: (error) => this.#host.problem(error),
    });
    window.addEventListener("keydown", this.#shortcut);
  }

  hostDisconnected(): void {
    this.forget();
    window.removeEventListener("keydown", this.#shortcut);
  }

  /** Says what was done otherwise than by an edit, and offers to take it back; what that gives is said then. */
  offer(text: string, takeBack?: () => Promise<string>): void {
    this.#editing?.forget();
    this.say(text, takeBack !== undefined);
    this.#takeBack = takeBack;
    this.#timer = window.setTimeout(() => this.forget(), SHOWN);
  }

  /** Says what was done, and shows it; also where that is taken back. */
  tell({ text, undo }: Said): void {
    const takenBack = async (take: NonNullable<Said["undo"]>) => {
      const said = await take();
      this.#host.refresh();
      return said?.text ?? msg("Undone.");
    };
    this.offer(text, undo && (() => takenBack(undo)));
  }

  /**
   * Moves photos to the trash, unless others are on their way: who holds the key down means it once.
   *
   * @param stacks whether all files of a stack go with one of them
   * @returns whether any was moved
   */
  async delete(ids: readonly string[], stacks: boolean): Promise<boolean> {
    if (this.#deleting) {
      return false;
    }
    this.#deleting = true;
    try {
      const said = await discard(this.#host.api, ids, stacks);
      this.clear();
      this.tell(said);
      this.#host.refresh();
      return said.undo !== undefined;
    } catch (error) {
      this.#refused(error);
      return false;
    } finally {
      this.#deleting = false;
    }
  }

  say(text: string, undoable = false): void {
    window.clearTimeout(this.#timer);
    this.#takeBack = undefined;
    this.saying = { text, undoable };
    this.#host.requestUpdate();
  }

  clear(): void {
    this.selection = Selection.NONE;
    this.#host.requestUpdate();
  }

  async pick({ photo, range }: Pick, sequence: Sequence | undefined): Promise<void> {
    const { anchor } = this.selection;
    const next = range && anchor !== undefined && sequence !== undefined
      ? this.selection.with(await sequence.range(anchor, photo, MOST_SELECTED).catch(() => [photo]))
      : this.selection.toggled(photo);
    if (next.size > MOST_SELECTED) {
      this.say(msg(str`At most ${count(MOST_SELECTED)} photos can be selected at a time.`));
    } else {
      this.selection = next;
      this.#host.requestUpdate();
    }
  }

  editSelected(change: Change): void {
    this.editAll({ photos: this.selection.ids, change });
    if (change.archived !== undefined) {
      this.clear(); // They leave what is shown.
    }
  }

  editAll({ photos, change }: PhotosEdit): void {
    void this.#editing?.edit(photos, change);
  }

  edit(photo: PhotoSummary, change: Change): void {
    void this.#editing?.edit([photo.id], change);
  }

  undo(): void {
    const takeBack = this.#takeBack;
    if (takeBack === undefined) {
      void this.#editing?.undo();
    } else {
      takeBack().then((text) => this.offer(text), (error: unknown) => this.#refused(error));
    }
  }

  #refused(error: unknown): void {
    if (isOfRequest(error)) {
      this.offer(error.message);
    } else {
      this.#host.problem(error);
    }
  }

  /** Nothing is said any more, and the last edit stays. */
  forget(): void {
    this.#editing?.forget();
  }

  #undoOnKey(event: KeyboardEvent): void {
    if (event.key === "z" && (event.ctrlKey || event.metaKey) && this.saying.undoable && !isWriting(event)) {
      event.preventDefault();
      this.undo();
    }
  }
}
