/** One file that is to be uploaded, and how far that is. */
export interface Task {
  readonly file: File;
  readonly folder: string;
  state: TaskState;
  /** How many bytes have arrived. */
  arrived: number;
}

export type TaskState =
  | { readonly kind: "waiting" }
  /** It is looked for in the library. */
  | { readonly kind: "checking" }
  | { readonly kind: "sending" }
  | { readonly kind: "added"; readonly path: string }
  /** @param photo the one with the same contents, where it is known */
  | { readonly kind: "known"; readonly photo: string | undefined }
  | { readonly kind: "failed"; readonly message: string }
  | { readonly kind: "cancelled" };

export function isOver({ state: { kind } }: Task): boolean {
  return kind === "added" || kind === "known" || kind === "failed" || kind === "cancelled";
}

export function isActive({ state: { kind } }: Task): boolean {
  return kind === "checking" || kind === "sending";
}

/** How much of all of it is done, 0 to 1. */
export function share(tasks: readonly Task[]): number {
  const counted = tasks.filter(({ state }) => state.kind !== "cancelled");
  // An empty file counts as well.
  const weight = ({ file }: Task) => file.size + 1;
  const all = counted.reduce((sum, task) => sum + weight(task), 0);
  const done = counted.reduce((sum, task) => sum + (isOver(task) ? weight(task) : task.arrived), 0);
  return all === 0 ? 1 : done / all;
}
