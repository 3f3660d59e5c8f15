import type { ReactiveController, ReactiveControllerHost } from "lit";
import { type Api, isAbort } from "../api/client.ts";
import { completions } from "../api/query.ts";
import type { Completion } from "../api/types.ts";

/** Asks once the typing has paused for this long, in milliseconds. */
const PAUSE = 90;

interface CompletingHost extends ReactiveControllerHost {
  readonly api: Api;
}

/** What could stand where somebody types, and which of it the arrow keys have reached. */
export class Completing implements ReactiveController {
  offers: readonly Completion[] = [];
  /** Of the offers; -1 for none. */
  active = -1;
  readonly #host: CompletingHost;
  #asking = new AbortController();
  #timer: number | undefined;
  /** The query that the offers are for. */
  #query = "";

  constructor(host: CompletingHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.close();
  }

  get isOpen(): boolean {
    return this.offers.length > 0;
  }

  get chosen(): Completion | undefined {
    return this.offers[this.active];
  }

  /** @param caret where it is typed */
  typed(query: string, caret: number): void {
    this.#stop();
    this.#show(refitted(this.offers, this.#query, query), query);
    this.#timer = window.setTimeout(() => void this.#ask(query, caret), PAUSE);
  }

  async #ask(query: string, caret: number): Promise<void> {
    const { signal } = this.#asking;
    try {
      const offers = await completions(this.#host.api, query, caret, signal);
      if (!signal.aborted) {
        this.#show(offers, query);
      }
    } catch (error) {
      // Without offers one types on; what concerns the page is told by the search itself.
      if (!isAbort(error)) {
        this.#show([], query);
      }
    }
  }

  #show(offers: readonly Completion[], query: string): void {
    this.offers = offers;
    this.#query = query;
    this.active = -1;
    this.#host.requestUpdate();
  }

  #stop(): void {
    window.clearTimeout(this.#timer);
    this.#asking.abort();
    this.#asking = new AbortController();
  }

  close(): void {
    this.#stop();
    this.#show([], "");
  }

  /** To the next offer or the one before, around the ends by way of none. */
  move(step: -1 | 1): void {
    const places = this.offers.length + 1;
    this.active = ((this.active + 1 + step + places) % places) - 1;
    this.#host.requestUpdate();
  }
}

/** Offers for another query, until there are those for this one: they take the place of what was typed since, too. */
export function refitted(offers: readonly Completion[], before: string, now: string): readonly Completion[] {
  const longer = now.length - before.length;
  return offers
    .filter(({ start, end }) =>
      end + longer >= start && now.startsWith(before.slice(0, start)) &&
      now.slice(end + longer) === before.slice(end)
    )
    .map((offer) => ({ ...offer, end: offer.end + longer }));
}

/** The query with the offer in its place, and where the caret is then. */
export function completed(query: string, { text, start, end }: Completion): { query: string; caret: number } {
  const goesOn = text.endsWith(":");
  const rest = query.slice(end);
  const after = goesOn || rest.startsWith(" ") ? "" : " ";
  return { query: `${query.slice(0, start)}${text}${after}${rest}`, caret: start + text.length + (goesOn ? 0 : 1) };
}
