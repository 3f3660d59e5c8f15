import { msg, str } from "@lit/localize";
import { html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { Api } from "../api/client.ts";
import type { Album, Users } from "../api/types.ts";
import { users } from "../api/users.ts";
import { type Route, routeTo } from "../app/route.ts";
import { to } from "../app/to.ts";
import { rowsStyles } from "../ui/rows.styles.ts";
import { Attempt } from "../ui/attempt.ts";
import "../ui/dialog.ts";
import { icons } from "../ui/icons.ts";
import { base } from "../ui/styles.ts";
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
  readonly #attempt = new Attempt(this);

  static override readonly styles = [base, rowsStyles];

  override firstUpdated(): void {
    void this.#attempt.run(async () => {
      this.all = await users(this.api);
    });
  }

  protected override render(): TemplateResult {
    const { name } = this.album;
    return html`
      <latent-dialog heading="${msg(str`Who sees ${name}`)}" closable>
        <div class="content">
          ${this.all === undefined ? nothing : this.#renderViewers(this.all)}
          <p class="problem" role="alert" ?hidden="${this.#attempt.problem === ""}">${this.#attempt.problem}</p>
        </div>
      </latent-dialog>
    `;
  }

  #renderViewers(all: Users): TemplateResult {
    const { people, groups } = viewersOf(all, this.album.id);
    return html`
      ${people.length + groups.length === 0
        ? html`
          <p>${msg("It is shared with nobody yet. Choose somebody, or add a person, and share it from there.")}</p>
        `
        : html`
          <ul>
            ${people.map((name) => this.#renderViewer(name, icons.person))} ${groups.map((name) =>
              this.#renderViewer(name, icons.people)
            )}
          </ul>
          <p>${msg("Who may see folders sees what is in them, whatever album it is in.")}</p>
        `}
      <p>${renderLink(routeTo("users"), msg("People with access"))}</p>
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
    <a ${to(route)}>${text}</a>
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    "latent-album-viewers": AlbumViewers;
  }
}
