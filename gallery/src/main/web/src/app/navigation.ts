import { css, html, LitElement, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import { base } from "../ui/styles.ts";
import { type Place, places } from "./places.ts";
import { addressOf, type PlaceName, type Route, routeTo } from "./route.ts";

/** The places, beside the page or, on a phone, below it. Event: `go` (detail: the route). */
@customElement("latent-navigation")
export class Navigation extends LitElement {
  @property({ attribute: false })
  accessor place: PlaceName = "photos";
  /** Whether it is the owner who looks at it. */
  @property({ type: Boolean })
  accessor owner = false;

  static override readonly styles = [
    base,
    css`
      :host {
        display: block;
      }

      ul {
        display: grid;
        gap: 4px;
        list-style: none;
      }

      a {
        display: grid;
        justify-items: center;
        gap: 2px;
        padding: 8px 2px;
        border-radius: 12px;
        color: var(--ink-soft);
        font-size: 0.6875rem;
        line-height: 1.3;
        text-align: center;
        text-decoration: none;
        transition: background var(--quick), color var(--quick);
      }

      a:hover {
        background: var(--sunken);
        color: var(--ink);
      }

      a.here {
        background: color-mix(in srgb, var(--accent) 12%, transparent);
        color: var(--accent);
        font-weight: 600;
      }

      @media (max-width: 759px) {
        ul {
          display: flex;
          gap: 0;
          overflow-x: auto;
          scrollbar-width: none;
        }

        li {
          flex: 1 0 64px;
        }

        a {
          padding: 6px 2px;
        }
      }
    `,
  ];

  #go(event: MouseEvent, route: Route): void {
    if (!event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      this.dispatchEvent(new CustomEvent("go", { detail: route }));
    }
  }

  protected override render(): TemplateResult {
    return html`
      <nav aria-label="Places">
        <ul>
          ${places.filter(({ ofOwner }) => this.owner || ofOwner !== true).map((place) => this.#renderPlace(place))}
        </ul>
      </nav>
    `;
  }

  #renderPlace({ name, label, icon }: Place): TemplateResult {
    const route = routeTo(name);
    return html`
      <li>
        <a
          href="${addressOf(route)}"
          aria-current="${name === this.place ? "page" : "false"}"
          class="${name === this.place ? "here" : ""}"
          @click="${(event: MouseEvent) => this.#go(event, route)}"
        >
          ${icon}<span>${label}</span>
        </a>
      </li>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "latent-navigation": Navigation;
  }
}
