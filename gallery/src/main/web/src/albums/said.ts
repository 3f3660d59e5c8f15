import { ApiError } from "../api/client.ts";
import { tell } from "../app/tell.ts";

/** What was done with albums: the detail of the event `said`. */
export interface Said {
  readonly text: string;
  /** Takes it back. */
  readonly undo?: () => Promise<unknown>;
}

/** Says why a change was not made; what concerns the whole page is a `problem`. */
export function failed(host: HTMLElement, error: unknown): void {
  if (error instanceof ApiError && !error.unauthorised && !error.unavailable) {
    tell(host, "said", { text: error.message } satisfies Said);
  } else {
    tell(host, "problem", error);
  }
}
