import { ApiError } from "../api/client.ts";

/** What was done with albums: the detail of the event `said`. */
export interface Said {
  readonly text: string;
  /** Takes it back. */
  readonly undo?: () => Promise<unknown>;
}

/** Says why a change was not made; what concerns the whole page is a `problem`. */
export function failed(host: HTMLElement, error: unknown): void {
  const refused = error instanceof ApiError && !error.unauthorised && !error.unavailable;
  host.dispatchEvent(
    refused
      ? new CustomEvent<Said>("said", { detail: { text: error.message } })
      : new CustomEvent("problem", { detail: error }),
  );
}
