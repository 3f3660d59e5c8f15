import { count, files } from "../photo/format.ts";
import { isOver, type Task, type TaskState } from "./task.ts";

function number(tasks: readonly Task[], kind: TaskState["kind"]): number {
  return tasks.filter(({ state }) => state.kind === kind).length;
}

/** What is said of all files together. */
export function summary(tasks: readonly Task[], paused: boolean): string {
  const open = tasks.filter((task) => !isOver(task)).length;
  if (open > 0) {
    return `${paused ? "Paused" : "Adding"}: ${files(open)} to go`;
  }
  const parts = [`${count(number(tasks, "added"))} added`];
  const known = number(tasks, "known");
  if (known > 0) {
    parts.push(`${count(known)} ${known === 1 ? "was" : "were"} already there`);
  }
  const failed = number(tasks, "failed");
  if (failed > 0) {
    parts.push(`${count(failed)} failed`);
  }
  return parts.join(", ");
}

/** What is said of one file. */
export function stateWords({ state, arrived, file }: Task): string {
  switch (state.kind) {
    case "waiting":
      return "Waiting";
    case "checking":
      return "Looking whether it is there already";
    case "sending":
      return `${Math.floor(100 * arrived / Math.max(1, file.size))}%`;
    case "added":
      return "Added";
    case "known":
      return "Already there";
    case "failed":
      return state.message;
    case "cancelled":
      return "Cancelled";
  }
}

/** @param names of what was dropped and cannot be read; one at least */
export function unreadWords(names: readonly string[]): string {
  const [first] = names;
  return names.length === 1
    ? `${first} cannot be read.`
    : `${count(names.length)} of the files and folders cannot be read, ${first} among them.`;
}
