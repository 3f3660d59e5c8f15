import { msg } from "@lit/localize";
import { html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property, query } from "lit/decorators.js";
import { icons } from "../ui/icons.ts";
import { base } from "../ui/styles.ts";
import { navigationStyles } from "./navigation.styles.ts";
import { type Group, GROUP_NAMES, GROUPS, type Place, placeOf, places } from "./places.ts";
import { type PlaceName, routeTo } from "./route.ts";
import { to } from "./to.ts";

/**
 * The places, in groups beside the page. On a phone the first group is below it, and the others are behind "More".
 * Event: `go` (detail: the route).
 */
@customElement("latent-navigation")
export class Navigation extends LitElement {
  @property({ attribute: false })
  accessor place: PlaceName = "photos";
  /** Whether it is the owner who looks at it. */
  @property({ type: Boolean })
  accessor owner = false;
  @query("dialog")
  private accessor sheet!: HTMLDialogElement;

  static override readonly styles = [base, navigationStyles];

  /** A click beside the sheet, which fills the dialog. */
  #dismiss(event: MouseEvent): void {
    if (event.target === this.sheet) {
      this.sheet.close();
    }
  }

  protected override render(): TemplateResult {
    const [first, ...others] = GROUPS.map((group) => this.#renderGroup(group));
    const { group } = placeOf(this.place);
    const within = group !== undefined && group !== GROUPS[0];
    return html`
      <nav aria-label="${msg("Places")}">
        ${first}
        <div class="others">${others}</div>
        <button class="more ${within ? "here" : ""}" aria-haspopup="dialog" @click="${() => this.sheet.showModal()}">
          ${icons.more}<span>${msg("More")}</span>
        </button>
      </nav>
      <dialog aria-label="${msg("More places")}" @keydown="${(event: KeyboardEvent) =>
        event.stopPropagation()}" @click="${this
        .#dismiss}" @go="${() => this.sheet.close()}">
        <div class="sheet">${others}</div>
      </dialog>
    `;
  }

  #renderGroup(group: Group): TemplateResult | typeof nothing {
    const shown = places.filter((place) => place.group === group && (this.owner || place.ofOwner !== true));
    return shown.length === 0 ? nothing : html`
      <div class="${group === GROUPS[0] ? "group first" : "group"}">
        <div class="name" aria-hidden="true">${GROUP_NAMES[group]}</div>
        <ul aria-label="${GROUP_NAMES[group]}">
          ${shown.map((place) => this.#renderPlace(place))}
        </ul>
      </div>
    `;
  }

  #renderPlace({ name, label, icon }: Place): TemplateResult {
    return html`
      <li>
        <a
          ${to(routeTo(name))}
          aria-current="${name === this.place ? "page" : "false"}"
          class="${name === this.place ? "here" : ""}"
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
