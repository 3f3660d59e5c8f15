import { msg, str } from "@lit/localize";
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { albumFrontStyles } from "../albums/album-front.styles.ts";
import { pageStyles } from "../ui/page.styles.ts";
import type { Api } from "../api/client.ts";
import type { User, UserGroup, Users } from "../api/types.ts";
import { users } from "../api/users.ts";
import { type Route, routeTo } from "../app/route.ts";
import { to } from "../app/to.ts";
import { tell } from "../app/tell.ts";
import type { View } from "../app/view.ts";
import { rowsStyles } from "../ui/rows.styles.ts";
import "../session/shown-once.ts";
import { icons } from "../ui/icons.ts";
import "../ui/notice.ts";
import { base, buttons } from "../ui/styles.ts";
import type { Asked, Changed } from "./asks.ts";
import "./change-dialog.ts";
import "./group.ts";
import "./people-list.ts";
import "./person.ts";
import { usersStyles } from "./users.styles.ts";
import { others } from "./words.ts";

/**
 * Who has access to the vault besides its owner: all of them, or the one that the route names.
 *
 * Events: `go` (detail: the route), `problem` (detail: the error).
 */
@customElement("latent-users-page")
export class UsersPage extends LitElement implements View {
  @property({ attribute: false })
  accessor api!: Api;
  @property({ attribute: false })
  accessor route: Route = routeTo("users");
  @state()
  private accessor all: Users | undefined;
  @state()
  private accessor asked: Asked | undefined;
  /** Shown once, and gone with the page of whose it is. */
  @state()
  private accessor made: Changed["password"];
  #loading = new AbortController();

  static override readonly styles = [base, buttons, pageStyles, albumFrontStyles, rowsStyles, usersStyles];

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has("route") && this.made?.user !== this.route.id) {
      this.made = undefined;
    }
  }

  override firstUpdated(): void {
    void this.#load();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#loading.abort();
  }

  async #load(): Promise<void> {
    try {
      this.all = await users(this.api, this.#loading.signal);
    } catch (error) {
      tell(this, "problem", error);
    }
  }

  #changed({ all, password, show }: Changed): void {
    this.all = all;
    this.made = password ?? this.made;
    tell(this, "go", routeTo("users", show));
  }

  protected override render(): TemplateResult | typeof nothing {
    const { all, asked, route } = this;
    return all === undefined ? nothing : html`
      <div @ask="${(event: CustomEvent<Asked>) => (this.asked = event.detail)}">
        ${route.id === undefined
          ? html`
            <latent-people-list .all="${all}"></latent-people-list>
          `
          : this.#renderOne(all, route.id)}
      </div>
      ${asked === undefined ? nothing : html`
        <latent-change-dialog
          .api="${this.api}"
          .asked="${asked}"
          @changed="${(event: CustomEvent<Changed>) => this.#changed(event.detail)}"
          @dialog-close="${() => (this.asked = undefined)}"
        ></latent-change-dialog>
      `}
    `;
  }

  #renderOne(all: Users, name: string): TemplateResult {
    const user = others(all).find((one) => one.name === name);
    const group = all.groups.find((one) => one.name === name);
    const shown = user ?? group;
    return shown === undefined ? renderNone() : html`
      <nav class="trail" aria-label="${msg("Above")}">${renderAll()}<span aria-hidden="true">›</span></nav>
      <div class="head">
        <h1>${shown.name}</h1>
      </div>
      ${this.#renderMade(shown)} ${user === undefined
        ? html`
          <latent-user-group .group="${group}" .all="${all}"></latent-user-group>
        `
        : html`
          <latent-person .user="${user}" .all="${all}"></latent-person>
        `}
    `;
  }

  #renderMade({ name }: User | UserGroup): TemplateResult | typeof nothing {
    const { made } = this;
    return made?.user !== name ? nothing : html`
      <latent-shown-once
        name="${msg(str`What ${name} signs in with`)}"
        .address="${`${location.origin}/`}"
        .user="${name}"
        .password="${made.text}"
      >
        <p>${msg(str`Hand this to ${name} in a way that you trust. The password is not shown again.`)}</p>
      </latent-shown-once>
    `;
  }
}

function renderAll(): TemplateResult {
  return html`
    <a ${to(routeTo("users"))}>${msg("People with access")}</a>
  `;
}

function renderNone(): TemplateResult {
  return html`
    <h1 class="unseen">${msg("People with access")}</h1>
    <latent-notice heading="${msg("There is nobody of this name")}">
      <span slot="icon">${icons.person}</span>
      <p>${renderAll()}</p>
    </latent-notice>
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    "latent-users-page": UsersPage;
  }
}
