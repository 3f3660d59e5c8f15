/** What somebody or a group may, and a button for more: in the page's own tree, as its events rise from there. */
import { msg, str } from "@lit/localize";
import { html, nothing, type TemplateResult } from "lit";
import type { PlacedRole, UserGroup } from "../api/types.ts";
import { type Route, routeTo } from "../app/route.ts";
import { to } from "../app/to.ts";
import { tell } from "../app/tell.ts";
import { icons } from "../ui/icons.ts";
import { askForRole, askToTakeRole } from "./asks.ts";
import { roleName, stopWords } from "./words.ts";

/** @param by the groups that give more */
export function roleList(
  host: HTMLElement,
  name: string,
  grants: readonly PlacedRole[],
  by: readonly UserGroup[] = [],
): TemplateResult {
  const given = by.flatMap((group) => group.grants.map((grant) => ({ grant, group })));
  const none = grants.length === 0 && given.length === 0;
  return html`
    <section aria-labelledby="roles">
      <h2 id="roles">${msg(str`What ${name} may see`)}</h2>
      ${none
        ? html`
          <p>${msg("Nothing yet: share a folder or an album.")}</p>
        `
        : html`
          <ul>
            ${grants.map((grant) => renderRole(grant, roleName(grant.role), renderEnd(host, name, grant)))} ${given.map(
              (
                { grant, group },
              ) => renderRole(grant, msg(str`${roleName(grant.role)}, by the group ${group.name}`), nothing),
            )}
          </ul>
        `}
      <div class="actions">
        <button class="${none ? "main" : "quiet"}" @click="${() => tell(host, "ask", askForRole(name))}">
          ${icons.plus}${msg("Share a folder or an album")}
        </button>
      </div>
    </section>
  `;
}

function renderEnd(host: HTMLElement, name: string, grant: PlacedRole): TemplateResult {
  return html`
    <button
      class="quiet"
      aria-label="${stopWords(grant)}"
      @click="${() => tell(host, "ask", askToTakeRole(name, grant))}"
    >
      ${msg("Remove")}
    </button>
  `;
}

function renderRole(grant: PlacedRole, role: string, end: TemplateResult | typeof nothing): TemplateResult {
  const { place } = grant;
  const name = place.folder === "/" ? msg("Everything") : place.folder?.slice(1) ?? place.album;
  const isGone = place.album !== undefined && place.album === grant.albumId;
  return html`
    <li>
      ${place.album === undefined ? icons.folder : icons.album}
      <div>
        <div class="label">${isGone ? msg("An album that is gone") : html`
          <a ${to(routeOf(grant))}>${name}</a>
        `}</div>
        <div class="facts">${role}</div>
      </div>
      ${end}
    </li>
  `;
}

function routeOf({ place, albumId }: PlacedRole): Route {
  const folder = place.folder?.slice(1);
  return place.album === undefined
    ? routeTo("folders", folder === "" ? undefined : folder)
    : routeTo("albums", albumId);
}
