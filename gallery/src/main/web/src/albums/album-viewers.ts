import { html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import type { Api } from "../api/client.ts";
import type { Album, Users } from "../api/types.ts";
import { users } from "../api/users.ts";
import { addressOf, type Route, routeTo } from "../app/route.ts";
import { follow } from "../app/tell.ts";
import { accountStyles } from "../session/account.styles.ts";
import { Attempt } from "../ui/attempt.ts";
import { icons } from "../ui/icons.ts";
import { base, buttons, dialogs } from "../ui/styles.ts";
import { viewersOf } from "../users/words.ts";

/**
 * Tells the owner with whom an album is shared, and leads to where that is changed.
 *
 * Events: `dialog-close`, `problem` (detail: the error).
 */
@customElement("latent-album-viewers")
export class AlbumViewers extends LitElement {
  @property({ attribute: false })
  accessor api!: Api;
  @property({ attribute: false })
  accessor album!: Album;
  @state()
  private accessor all: Users | undefined;
  @query("dialog")
  private accessor dialog!: HTMLDialogElement;
  readonly #attempt = new Attempt(this);

  static override readonly styles = [base, buttons, dialogs, accountStyles];

  override firstUpdated(): void {
    this.dialog.showModal();
    void this.#attempt.run(async () => {
      this.all = await users(this.api);
    });
  }

  protected override render(): TemplateResult {
    return html`
      <dialog
        aria-labelledby="title"
        @close="${() => this.dispatchEvent(new CustomEvent("dialog-close"))}"
        @keydown="${(event: KeyboardEvent) => event.stopPropagation()}"
      >
        <div class="content">
          <header>
            <h2 id="title">Who sees ${this.album.name}</h2>
            <button class="icon" aria-label="Close" title="Close" @click="${() => this.dialog.close()}">
              ${icons.clear}
            </button>
          </header>
          ${this.all === undefined ? nothing : this.#renderViewers(this.all)}
          <p class="problem" role="alert" ?hidden="${this.#attempt.problem === ""}">${this.#attempt.problem}</p>
        </div>
      </dialog>
    `;
  }

  #renderViewers(all: Users): TemplateResult {
    const { people, groups } = viewersOf(all, this.album.id);
    return html`
      ${people.length + groups.length === 0
        ? html`
          <p>It is shared with nobody yet. Choose somebody, or add a person, and share it from there.</p>
        `
        : html`
          <ul>
            ${people.map((name) => this.#renderViewer(name, icons.person))} ${groups.map((name) =>
              this.#renderViewer(name, icons.people)
            )}
          </ul>
          <p>Who may see folders sees what is in them, whatever album it is in.</p>
        `}
      <p>${renderLink(routeTo("users"), "People with access")}</p>
    `;
  }

  #renderViewer(name: string, icon: TemplateResult): TemplateResult {
    return html`
      <li>${icon}${renderLink(routeTo("users", name), name)}</li>
    `;
  }
}

function renderLink(route: Route, text: string): TemplateResult {
  return html`
    <a href="${addressOf(route)}" @click="${(event: MouseEvent) => follow(event, route)}">${text}</a>
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    "latent-album-viewers": AlbumViewers;
  }
}
