import { msg } from "@lit/localize";
import { type Api, ApiError, isAbort } from "../api/client.ts";
import { copyOf, giveUp, type Progress } from "../api/uploads.ts";
import type { Found } from "./collect.ts";
import { folderOf } from "./destination.ts";
import { Hasher } from "./hasher.ts";
import { Patience } from "./patience.ts";
import { send } from "./send.ts";
import { isOver, type Task } from "./task.ts";

/** So many files at once. */
const PARALLEL = 3;

/** Sends files, a few at a time. Tells of each change by an event `change`; of a file that was added, by `added`. */
export class UploadQueue extends EventTarget {
  readonly #api: Api;
  readonly #hasher: Hasher;
  readonly #patience: () => Patience;
  /** Of what is under way, to stop it. */
  readonly #running = new Map<Task, AbortController>();
  /** The addresses of what was begun. */
  readonly #begun = new Map<Task, string>();
  #tasks: readonly Task[] = [];
  #paused = false;

  /** @param patience with each request that is made of the server for a file */
  constructor(api: Api, hasher = new Hasher(), patience = () => new Patience()) {
    super();
    this.#api = api;
    this.#hasher = hasher;
    this.#patience = patience;
  }

  get tasks(): readonly Task[] {
    return this.#tasks;
  }

  get paused(): boolean {
    return this.#paused;
  }

  /** Whether something is still to be sent. */
  get unfinished(): boolean {
    return !this.#tasks.every(isOver);
  }

  /** @param place as in folderOf */
  add(found: readonly Found[], place: string): void {
    const old = this.unfinished ? this.#tasks : [];
    const added = found.map((one): Task => ({
      file: one.file,
      folder: folderOf(one, place),
      state: { kind: "waiting" },
      arrived: 0,
    }));
    this.#tasks = [...old, ...added];
    this.#next();
  }

  pause(): void {
    this.#paused = true;
    this.#stop();
    this.#changed();
  }

  resume(): void {
    this.#paused = false;
    this.#next();
  }

  retry(task: Task): void {
    task.state = { kind: "waiting" };
    this.#next();
  }

  /** What has arrived of it is thrown away. */
  cancel(task: Task): void {
    task.state = { kind: "cancelled" };
    const running = this.#running.get(task);
    if (running === undefined) {
      this.#discard(task);
    } else {
      running.abort();
    }
    this.#next();
  }

  cancelAll(): void {
    for (const task of this.#tasks.filter((one) => !isOver(one))) {
      this.cancel(task);
    }
  }

  /** Forgets all files. What has arrived of them may be gone on with by who adds them again. */
  clear(): void {
    this.#stop();
    this.#hasher.end();
    this.#tasks = [];
    this.#paused = false;
    this.#changed();
  }

  #stop(): void {
    for (const running of this.#running.values()) {
      running.abort();
    }
  }

  #next(): void {
    const waiting = this.#tasks.filter(({ state }) => state.kind === "waiting");
    for (const task of waiting.slice(0, this.#paused ? 0 : PARALLEL - this.#running.size)) {
      void this.#run(task);
    }
    if (!this.unfinished) {
      this.#hasher.end();
    }
    this.#changed();
  }

  async #run(task: Task): Promise<void> {
    const running = new AbortController();
    this.#running.set(task, running);
    try {
      await this.#upload(task, running.signal);
    } catch (error) {
      if (!isOver(task)) {
        task.state = isAbort(error) ? { kind: "waiting" } : { kind: "failed", message: messageOf(error) };
      }
    } finally {
      this.#running.delete(task);
    }
    if (task.state.kind === "cancelled") {
      this.#discard(task);
    }
    this.#next();
  }

  async #upload(task: Task, signal: AbortSignal): Promise<void> {
    const { file, folder } = task;
    task.state = { kind: "checking" };
    this.#changed();
    const sha256 = await this.#hasher.hash(file, signal);
    const photo = await this.#patience().ask(() => copyOf(this.#api, { sha256, bytes: file.size }), signal);
    signal.throwIfAborted();
    if (photo !== undefined) {
      task.state = { kind: "known", photo };
      return;
    }
    task.state = { kind: "sending" };
    this.#changed();
    const parcel = { name: file.name, folder, bytes: file.size, modified: file.lastModified, sha256 };
    const arrived = ({ id, offset }: Progress) => {
      this.#begun.set(task, id);
      task.arrived = offset;
      this.#changed();
    };
    const end = await send(this.#api, file, parcel, signal, arrived, this.#patience());
    this.#begun.delete(task);
    task.state = end.wasThere ? { kind: "known", photo: undefined } : { kind: "added", path: end.path ?? "" };
    this.dispatchEvent(new Event("added"));
  }

  #discard(task: Task): void {
    const id = this.#begun.get(task);
    this.#begun.delete(task);
    if (id !== undefined) {
      // Where that fails, it is forgotten after a week.
      void giveUp(this.#api, id).catch(() => undefined);
    }
  }

  #changed(): void {
    this.dispatchEvent(new Event("change"));
  }
}

function messageOf(error: unknown): string {
  if (error instanceof ApiError && error.status === 507) {
    return msg("There is no room left in the vault.");
  }
  return error instanceof Error ? error.message : String(error);
}
