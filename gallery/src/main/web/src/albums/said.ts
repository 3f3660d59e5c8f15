import { isOfRequest } from "../api/client.ts";
import { tell } from "../app/tell.ts";

/** What was done: the detail of the event `said`. */
export interface Said {
  readonly text: string;
  /** Takes it back, and may have a word of its own for that. */
  readonly undo?: () => Promise<Said | void>;
}

/** Says why a change was not made; what concerns the whole page is a `problem`. */
export function failed(host: HTMLElement, error: unknown): void {
  if (isOfRequest(error)) {
    tell(host, "said", { text: error.message } satisfies Said);
  } else {
    tell(host, "problem", error);
  }
}
