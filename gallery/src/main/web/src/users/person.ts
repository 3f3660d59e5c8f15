import { msg, str } from "@lit/localize";
import { html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import { pageStyles } from "../ui/page.styles.ts";
import type { Device, Passkey, User, Users } from "../api/types.ts";
import { routeTo } from "../app/route.ts";
import { to } from "../app/to.ts";
import { tell } from "../app/tell.ts";
import { rowsStyles } from "../ui/rows.styles.ts";
import { day } from "../session/words.ts";
import { icons } from "../ui/icons.ts";
import { base, buttons } from "../ui/styles.ts";
import {
  type Asked,
  askForPassword,
  askToRemoveCode,
  askToRemoveDevice,
  askToRemovePasskey,
  askToRemovePerson,
} from "./asks.ts";
import { roleList } from "./role-list.ts";
import { usersStyles } from "./users.styles.ts";
import { groupsOf } from "./words.ts";

/** One account: what it may see, its groups, and what it signs in with. Events: `ask` (detail: Asked), `go` (detail: the route). */
@customElement("latent-person")
export class Person extends LitElement {
  @property({ attribute: false })
  accessor user!: User;
  @property({ attribute: false })
  accessor all!: Users;

  static override readonly styles = [base, buttons, pageStyles, rowsStyles, usersStyles];

  protected override render(): TemplateResult {
    const { user } = this;
    return html`
      ${user.damaged
        ? html`
          <p class="damaged">
            ${msg(
              "What is kept of this account cannot be read, so nobody can sign in with it. Remove it, and add the person anew.",
            )}
          </p>
        `
        : html`
          ${roleList(this, user.name, user.grants, groupsOf(this.all, user.name))} ${this.#renderGroups(user)} ${this
            .#renderFactors(user)}
        `}
      <section aria-label="${msg("Remove")}">
        <button class="quiet" @click="${() => tell(this, "ask", askToRemovePerson(user))}">${msg(
          str`Remove ${user.name}`,
        )}</button>
      </section>
    `;
  }

  #renderGroups({ name }: User): TemplateResult | typeof nothing {
    const groups = groupsOf(this.all, name);
    return groups.length === 0 ? nothing : html`
      <section aria-labelledby="groups">
        <h2 id="groups">${msg("Groups")}</h2>
        <ul>
          ${groups.map((group) =>
            html`
              <li>
                ${icons.people}<a ${to(routeTo("users", group.name))}>${group
                  .name}</a>
              </li>
            `
          )}
        </ul>
      </section>
    `;
  }

  #renderFactors(user: User): TemplateResult {
    return html`
      <section aria-labelledby="factors">
        <h2 id="factors">${msg(str`What ${user.name} signs in with`)}</h2>
        <ul>
          ${this.#renderFactor(
            icons.lock,
            msg("Password"),
            msg(str`A new one signs ${user.name} out everywhere`),
            askForPassword(user),
            msg("New password"),
          )} ${user.secondFactor
            ? this.#renderFactor(
              icons.lock,
              msg("Code of an authenticator app"),
              msg("Asked for after the password"),
              askToRemoveCode(user),
            )
            : nothing} ${user.passkeys.map((passkey) =>
              this.#renderFactor(
                icons.key,
                passkey.label,
                passkeyFacts(passkey),
                askToRemovePasskey(user, passkey),
              )
            )} ${user.apps.map((app) =>
              this.#renderFactor(
                icons.device,
                app.label,
                appFacts(app),
                askToRemoveDevice(user, app),
              )
            )}
        </ul>
      </section>
    `;
  }

  /** @param action what can be done with it; undefined where it can be removed */
  #renderFactor(icon: TemplateResult, label: string, facts: string, asked: Asked, action?: string): TemplateResult {
    return html`
      <li>
        ${icon}
        <div>
          <div class="label">${label}</div>
          <div class="facts">${facts}</div>
        </div>
        <button
          class="quiet"
          aria-label="${action ?? msg(str`Remove ${label}`)}"
          @click="${() => tell(this, "ask", asked)}"
        >
          ${action ?? msg("Remove")}
        </button>
      </li>
    `;
  }
}

function passkeyFacts({ host, made, lastUse }: Passkey): string {
  return lastUse === undefined
    ? msg(str`Passkey for ${host}, made ${day(made)}, never used`)
    : msg(str`Passkey for ${host}, made ${day(made)}, last used ${day(lastUse)}`);
}

function appFacts({ made, lastUse }: Device): string {
  return lastUse === undefined
    ? msg(str`App password, made ${day(made)}, never used`)
    : msg(str`App password, made ${day(made)}, last used ${day(lastUse)}`);
}

declare global {
  interface HTMLElementTagNameMap {
    "latent-person": Person;
  }
}
