/** How what is in a view is heard: its events rise to the gallery, through whatever is around it. */
import type { Route } from "./route.ts";

export function tell(host: HTMLElement, name: string, detail?: unknown): void {
  host.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
}

/** A click on a link to a route stays on the page, unless the reader wants it elsewhere. */
export function follow(event: MouseEvent, route: Route): void {
  if (!event.ctrlKey && !event.metaKey && !event.shiftKey) {
    event.preventDefault();
    tell(event.currentTarget as HTMLElement, "go", route);
  }
}
