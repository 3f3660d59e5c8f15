import { msg } from "@lit/localize";
import { html, LitElement, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import { pageStyles } from "../ui/page.styles.ts";
import type { UserGroup, Users } from "../api/types.ts";
import { routeTo } from "../app/route.ts";
import { to } from "../app/to.ts";
import { tell } from "../app/tell.ts";
import { rowsStyles } from "../ui/rows.styles.ts";
import { icons } from "../ui/icons.ts";
import { base, buttons } from "../ui/styles.ts";
import { askForMembers, askToRemoveGroup } from "./asks.ts";
import { roleList } from "./role-list.ts";
import { usersStyles } from "./users.styles.ts";
import { others } from "./words.ts";

/** One group: who is in it, and what they may see by it. Events: `ask` (detail: Asked), `go` (detail: the route). */
@customElement("latent-user-group")
export class Group extends LitElement {
  @property({ attribute: false })
  accessor group!: UserGroup;
  @property({ attribute: false })
  accessor all!: Users;

  static override readonly styles = [base, buttons, pageStyles, rowsStyles, usersStyles];

  protected override render(): TemplateResult {
    const { group } = this;
    return html`
      ${group.damaged
        ? html`
          <p class="damaged">
            ${msg(
              "What is kept of this group cannot be read, so it gives nobody anything. Remove it, and make it anew.",
            )}
          </p>
        `
        : html`
          ${this.#renderMembers(group)} ${roleList(this, group.name, group.grants)}
        `}
      <section aria-label="${msg("Remove")}">
        <button class="quiet" @click="${() => tell(this, "ask", askToRemoveGroup(group))}">${msg(
          "Remove the group",
        )}</button>
      </section>
    `;
  }

  #renderMembers(group: UserGroup): TemplateResult {
    return html`
      <section aria-labelledby="members">
        <h2 id="members">${msg("Who is in it", { id: "members" })}</h2>
        ${group.members.length === 0
          ? html`
            <p>${msg("Nobody yet.")}</p>
          `
          : html`
            <ul>
              ${group.members.map((name) =>
                html`
                  <li>
                    ${icons.person}<a ${to(routeTo("users", name))}>${name}</a>
                  </li>
                `
              )}
            </ul>
          `}
        <div class="actions">
          <button class="quiet" @click="${() => tell(this, "ask", askForMembers(group, others(this.all)))}">
            ${msg("Change who is in it")}
          </button>
        </div>
      </section>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "latent-user-group": Group;
  }
}
