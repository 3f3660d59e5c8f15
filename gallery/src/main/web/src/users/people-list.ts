import { msg } from "@lit/localize";
import { css, html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import { pageStyles } from "../ui/page.styles.ts";
import type { User, UserGroup, Users } from "../api/types.ts";
import { routeTo } from "../app/route.ts";
import { to } from "../app/to.ts";
import { tell } from "../app/tell.ts";
import { rowsStyles } from "../ui/rows.styles.ts";
import { icons } from "../ui/icons.ts";
import "../ui/notice.ts";
import { base, buttons } from "../ui/styles.ts";
import { askForGroup, askForPerson } from "./asks.ts";
import { usersStyles } from "./users.styles.ts";
import { allGrants, grantsWords, others } from "./words.ts";

/** Everybody but the owner, and the groups, each with what they may see. Events: `ask` (detail: Asked), `go` (detail: the route). */
@customElement("latent-people-list")
export class PeopleList extends LitElement {
  @property({ attribute: false })
  accessor all!: Users;

  static override readonly styles = [
    base,
    buttons,
    pageStyles,
    rowsStyles,
    usersStyles,
    css`
      li {
        padding: 0;
      }

      a {
        display: grid;
        grid-column: 1 / -1;
        grid-template-columns: 22px minmax(0, 1fr) 22px;
        align-items: center;
        gap: 12px;
        min-height: 60px;
        padding: 10px 12px 10px 14px;
        border-radius: var(--corner-middle);
        text-decoration: none;
      }

      a:hover {
        background: var(--sunken);
      }

      .facts {
        overflow-wrap: anywhere;
      }
    `,
  ];

  protected override render(): TemplateResult {
    const people = others(this.all);
    const { groups } = this.all;
    return people.length === 0 && groups.length === 0 ? this.#renderNobody() : html`
      <div class="head">
        <h1>${msg("People with access")}</h1>
        <div class="actions">
          <button class="quiet" @click="${() => tell(this, "ask", askForPerson())}">${icons.plus}${msg(
            "Add a person",
          )}</button>
          <button class="quiet" @click="${() => tell(this, "ask", askForGroup())}">${icons.plus}${msg(
            "New group",
          )}</button>
        </div>
      </div>
      <p class="about">
        ${msg(
          "Besides you, who may everything. Each signs in at this address, and sees what you share and nothing else.",
        )}
      </p>
      ${people.length === 0 ? nothing : html`
        <section aria-label="${msg("People")}">
          <ul>${people.map((user) => this.#renderUser(user))}</ul>
        </section>
      `} ${groups.length === 0 ? nothing : html`
        <section aria-labelledby="groups">
          <h2 id="groups">${msg("Groups")}</h2>
          <ul>${groups.map((group) => this.#renderGroup(group))}</ul>
        </section>
      `}
    `;
  }

  #renderNobody(): TemplateResult {
    return html`
      <h1 class="unseen">${msg("People with access")}</h1>
      <latent-notice heading="${msg("Only you have access yet")}">
        <span slot="icon">${icons.person}</span>
        <p>
          ${msg(
            "Add somebody, then share folders or albums with them. They sign in at this address with a name and a password of their own, and see what you share and nothing else.",
          )}
        </p>
        <button class="main" @click="${() => tell(this, "ask", askForPerson())}">${msg("Add a person")}</button>
      </latent-notice>
    `;
  }

  #renderUser(user: User): TemplateResult {
    return this.#renderLine(user, icons.person, grantsWords(allGrants(this.all, user)));
  }

  #renderGroup(group: UserGroup): TemplateResult {
    const members = group.members.length === 0 ? msg("Nobody is in it") : group.members.join(", ");
    return this.#renderLine(group, icons.people, `${members} · ${grantsWords(group.grants)}`);
  }

  #renderLine({ name, damaged }: User | UserGroup, icon: TemplateResult, facts: string): TemplateResult {
    return html`
      <li>
        <a ${to(routeTo("users", name))}>
          ${icon}
          <div>
            <div class="label">${name}</div>
            <div class="${damaged ? "facts damaged" : "facts"}">${damaged
              ? msg("Damaged: remove it and make it anew")
              : facts}</div>
          </div>
          ${icons.next}
        </a>
      </li>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "latent-people-list": PeopleList;
  }
}
