import { nothing } from "lit";
import { Directive, directive, type ElementPart } from "lit/directive.js";
import { addressOf, type Route } from "./route.ts";
import { tell } from "./tell.ts";

/** A click on the link stays on the page, unless the reader wants it elsewhere. */
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
    if (!event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      tell(event.currentTarget as HTMLElement, "go", this.#route);
    }
  }
}

/** Within the tag of a link: where it leads. Event: `go` (detail: the route). */
export const to = directive(To);
