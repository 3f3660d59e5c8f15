import { msg, str } from "@lit/localize";
import { locale } from "../language/language.ts";
import { plural } from "../language/plural.ts";
import { count } from "../photo/format.ts";
import { isOver, type Task, type TaskState } from "./task.ts";

const PERCENT = new Intl.NumberFormat(locale, { style: "percent" });

function number(tasks: readonly Task[], kind: TaskState["kind"]): number {
  return tasks.filter(({ state }) => state.kind === kind).length;
}

/** What is said of all files together. */
export function summary(tasks: readonly Task[], paused: boolean): string {
  const open = tasks.filter((task) => !isOver(task)).length;
  if (open > 0) {
    const n = count(open);
    return plural(
      open,
      paused
        ? { one: msg(str`Paused: ${n} file to go`), other: msg(str`Paused: ${n} files to go`) }
        : { one: msg(str`Adding: ${n} file to go`), other: msg(str`Adding: ${n} files to go`) },
    );
  }
  const added = count(number(tasks, "added"));
  const parts = [msg(str`${added} added`)];
  const known = number(tasks, "known");
  if (known > 0) {
    const n = count(known);
    parts.push(
      plural(known, { one: msg(str`${n} was already there`), other: msg(str`${n} were already there`) }),
    );
  }
  const failed = number(tasks, "failed");
  if (failed > 0) {
    parts.push(msg(str`${count(failed)} failed`));
  }
  return parts.join(", ");
}

/** What is said of one file. */
export function stateWords({ state, arrived, file }: Task): string {
  switch (state.kind) {
    case "waiting":
      return msg("Waiting");
    case "checking":
      return msg("Looking whether it is there already");
    case "sending":
      return PERCENT.format(Math.floor(100 * arrived / Math.max(1, file.size)) / 100);
    case "added":
      return msg("Added");
    case "known":
      return msg("Already there");
    case "failed":
      return state.message;
    case "cancelled":
      return msg("Cancelled");
  }
}

/** @param names of what was dropped and cannot be read; one at least */
export function unreadWords(names: readonly string[]): string {
  const [first] = names;
  const n = count(names.length);
  return plural(names.length, {
    one: msg(str`${first} cannot be read.`),
    other: msg(str`${n} of the files and folders cannot be read, ${first} among them.`),
  });
}
