/**
 * What the page shows, as the address bar tells it: the path says where, `?q=` the search, `#photo=` the photo that is
 * open.
 */
export interface Route {
  readonly place: PlaceName;
  /** Which of a place's many things: an album, say. */
  readonly id: string | undefined;
  readonly query: string;
  readonly photo: string | undefined;
}

/** The places there are, all photos first. The server answers each, and what is below it, with the page. */
export const PLACES = [
  "photos",
  "favorites",
  "albums",
  "folders",
  "tags",
  "people",
  "calendar",
  "map",
  "statistics",
  "similar",
  "archive",
  "duplicates",
  "trash",
  "vault",
  "activity",
  "visits",
  "comments",
  "users",
  "watermark",
  "theme",
] as const;

/** Those in which things are within one another, and their names follow each other in the path. */
export const DEEP: readonly PlaceName[] = ["folders"];

export type PlaceName = typeof PLACES[number];

export function routeTo(place: PlaceName, id?: string, query = ""): Route {
  return { place, id, query, photo: undefined };
}

export function readRoute(url: URL): Route {
  const [, first = "", ...names] = url.pathname.split("/");
  const place = PLACES.find((name) => name === first) ?? "photos";
  const id = DEEP.includes(place) ? names.join("/") : names[0];
  const photo = new URLSearchParams(url.hash.slice(1)).get("photo");
  return {
    place,
    id: id ? decoded(id) : undefined,
    query: url.searchParams.get("q") ?? "",
    photo: photo || undefined,
  };
}

function decoded(segment: string): string | undefined {
  try {
    return decodeURIComponent(segment);
  } catch {
    return undefined;
  }
}

/** The address of a route, relative to the origin. */
export function addressOf({ place, id, query, photo }: Route): string {
  const path = place === "photos" ? "/" : `/${place}${id === undefined ? "" : `/${encoded(place, id)}`}`;
  const search = query === "" ? "" : `?${new URLSearchParams({ q: query })}`;
  const hash = photo === undefined ? "" : `#${new URLSearchParams({ photo })}`;
  return `${path}${search}${hash}`;
}

function encoded(place: PlaceName, id: string): string {
  return DEEP.includes(place) ? id.split("/").map(encodeURIComponent).join("/") : encodeURIComponent(id);
}

/** Whether they show the same photos, whichever of them is open. */
export function showSame(one: Route, other: Route): boolean {
  return one.place === other.place && one.id === other.id && one.query === other.query;
}

/**
 * Keeps the route and the browser's history together. Going to another place, opening a photo and finishing a search
 * are steps that Back undoes; turning to the next photo, or typing on, replaces the step.
 */
export class History {
  readonly #changed: (route: Route) => void;
  #route: Route;
  /** The open photo was opened on this page, so that Back leads to its grid. */
  #openedHere = false;
  readonly #listen = () => this.#readBack();

  constructor(changed: (route: Route) => void) {
    this.#changed = changed;
    this.#route = readRoute(new URL(location.href));
    window.addEventListener("popstate", this.#listen);
  }

  dispose(): void {
    window.removeEventListener("popstate", this.#listen);
  }

  get route(): Route {
    return this.#route;
  }

  go(route: Route): void {
    if (addressOf(route) !== addressOf(this.#route)) {
      this.#go(route, false);
    }
  }

  /** In the same place. */
  search(query: string): void {
    if (query === this.#route.query) {
      return;
    }
    const typingOn = this.#route.query !== "" && query !== "";
    this.#go({ ...this.#route, query, photo: undefined }, typingOn);
  }

  open(photo: string): void {
    const turning = this.#route.photo !== undefined;
    this.#openedHere ||= !turning;
    this.#go({ ...this.#route, photo }, turning);
  }

  close(): void {
    if (this.#route.photo === undefined) {
      return;
    }
    if (this.#openedHere) {
      history.back();
    } else {
      this.#go({ ...this.#route, photo: undefined }, true);
    }
  }

  #go(route: Route, replace: boolean): void {
    this.#route = route;
    history[replace ? "replaceState" : "pushState"](null, "", addressOf(route));
    this.#changed(route);
  }

  #readBack(): void {
    this.#route = readRoute(new URL(location.href));
    this.#openedHere = false;
    this.#changed(this.#route);
  }
}
