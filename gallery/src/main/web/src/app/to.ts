import { nothing } from "lit";
import { Directive, directive, type ElementPart } from "lit/directive.js";
import { addressOf, type Route } from "./route.ts";
import { tell } from "./tell.ts";

/** Whether a click on a link stays on the page: the reader does not want it elsewhere. */
export function stays({ ctrlKey, metaKey, shiftKey }: MouseEvent): boolean {
  return !ctrlKey && !metaKey && !shiftKey;
}

class To extends Directive {
  #route: Route | undefined;

  override render(_: Route): typeof nothing {
    return nothing;
  }

  override update({ element }: ElementPart, [route]: [Route]): typeof nothing {
    if (this.#route === undefined) {
      element.addEventListener("click", (event) => this.#follow(event as MouseEvent));
    }
    this.#route = route;
    element.setAttribute("href", addressOf(route));
    return nothing;
  }

  #follow(event: MouseEvent): void {
    if (stays(event)) {
      event.preventDefault();
      tell(event.currentTarget as HTMLElement, "go", this.#route);
    }
  }
}

/** Within the tag of a link: where it leads. Event: `go` (detail: the route). */
export const to = directive(To);
