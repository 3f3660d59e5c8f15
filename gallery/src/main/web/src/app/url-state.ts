/** What the page shows, as the address bar tells it: `?q=` the search, `#photo=` the photo that is open. */
export interface PageState {
  readonly query: string;
  readonly photo: string | undefined;
}

export function readState(url: URL): PageState {
  const photo = new URLSearchParams(url.hash.slice(1)).get("photo");
  return { query: url.searchParams.get("q") ?? "", photo: photo || undefined };
}

/** The address of a state, relative to the origin. */
export function addressOf({ query, photo }: PageState): string {
  const search = query === "" ? "" : `?${new URLSearchParams({ q: query })}`;
  const hash = photo === undefined ? "" : `#${new URLSearchParams({ photo })}`;
  return `/${search}${hash}`;
}

/**
 * Keeps the state and the browser's history together. Opening a photo and finishing a search are steps that Back
 * undoes; turning to the next photo, or typing on, replaces the step.
 */
export class History {
  readonly #changed: (state: PageState) => void;
  #state: PageState;
  /** The open photo was opened on this page, so that Back leads to its grid. */
  #openedHere = false;
  readonly #listen = () => this.#readBack();

  constructor(changed: (state: PageState) => void) {
    this.#changed = changed;
    this.#state = readState(new URL(location.href));
    window.addEventListener("popstate", this.#listen);
  }

  dispose(): void {
    window.removeEventListener("popstate", this.#listen);
  }

  get state(): PageState {
    return this.#state;
  }

  search(query: string): void {
    if (query === this.#state.query) {
      return;
    }
    const typingOn = this.#state.query !== "" && query !== "";
    this.#go({ query, photo: undefined }, typingOn);
  }

  open(photo: string): void {
    const turning = this.#state.photo !== undefined;
    this.#openedHere ||= !turning;
    this.#go({ ...this.#state, photo }, turning);
  }

  close(): void {
    if (this.#state.photo === undefined) {
      return;
    }
    if (this.#openedHere) {
      history.back();
    } else {
      this.#go({ ...this.#state, photo: undefined }, true);
    }
  }

  #go(state: PageState, replace: boolean): void {
    this.#state = state;
    history[replace ? "replaceState" : "pushState"](null, "", addressOf(state));
    this.#changed(state);
  }

  #readBack(): void {
    this.#state = readState(new URL(location.href));
    this.#openedHere = false;
    this.#changed(this.#state);
  }
}
