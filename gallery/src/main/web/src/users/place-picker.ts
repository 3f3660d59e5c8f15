import { msg, str } from "@lit/localize";
import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { pathOf } from "../albums/tree.ts";
import { albums } from "../api/albums.ts";
import type { Api } from "../api/client.ts";
import { folder } from "../api/explore.ts";
import type { Album, Folder, Role, SharedPlace } from "../api/types.ts";
import { photos } from "../photo/format.ts";
import { Attempt } from "../ui/attempt.ts";
import { icons } from "../ui/icons.ts";
import { base, buttons, choices } from "../ui/styles.ts";
import { nameOf } from "../photo/path.ts";
import { pickerStyles } from "./picker.styles.ts";
import { ROLES } from "./words.ts";

/** What is shared, and what may be done there. */
export interface Chosen {
  readonly place: SharedPlace;
  readonly role: Role;
}

/** Where roles are given: at a folder, which are gone through from the top, or at an album. Event: `choose` (detail: Chosen, or null where nothing is). */
@customElement("latent-place-picker")
export class PlacePicker extends LitElement {
  @property({ attribute: false })
  accessor api!: Api;
  @state()
  private accessor kind: "folder" | "album" = "album";
  /** Undefined while it is loaded. */
  @state()
  private accessor here: Folder | undefined;
  @state()
  private accessor known: readonly Album[] | undefined;
  @state()
  private accessor picked: SharedPlace | undefined;
  @state()
  private accessor mayDo: Role = "viewer";
  readonly #attempt = new Attempt(this);

  static override readonly shadowRootOptions = { ...LitElement.shadowRootOptions, delegatesFocus: true };
  static override readonly styles = [
    base,
    buttons,
    choices,
    pickerStyles,
    css`
      :host {
        display: grid;
        gap: 12px;
      }

      .choices {
        display: flex;
        gap: 8px;
      }

      .choices label {
        flex: 1;
      }

      .may {
        display: grid;
        gap: 4px;
        font-size: var(--text-small);
        font-weight: 600;
      }
    `,
  ];

  override firstUpdated(): void {
    void this.#attempt.run(async () => {
      const [known, here] = await Promise.all([albums(this.api), folder(this.api, "")]);
      this.known = known.albums;
      this.here = here;
      if (known.albums.length === 0) {
        this.kind = "folder";
      }
    });
  }

  override updated(changed: PropertyValues): void {
    if (changed.has("picked") || changed.has("mayDo")) {
      const { picked: place } = this;
      const role = place?.album === undefined ? this.mayDo : "viewer";
      this.dispatchEvent(new CustomEvent("choose", { detail: place === undefined ? null : { place, role } }));
    }
  }

  #turnTo(kind: "folder" | "album"): void {
    this.kind = kind;
    this.picked = undefined;
  }

  #open(path: string): void {
    void this.#attempt.run(async () => {
      this.here = await folder(this.api, path);
      // What cannot be seen any more is not what is meant.
      this.picked = undefined;
    });
  }

  protected override render(): TemplateResult {
    return html`
      <div class="choices" role="radiogroup" aria-label="${msg("What to share")}">
        ${this.#renderKind("album", msg("Album"))} ${this.#renderKind("folder", msg("Folder"))}
      </div>
      ${this.kind === "album" ? this.#renderAlbums() : this.#renderFolders()}
      <p class="problem" role="alert" ?hidden="${this.#attempt.problem === ""}">${this.#attempt.problem}</p>
    `;
  }

  #renderKind(kind: "folder" | "album", label: string): TemplateResult {
    return html`
      <label>
        <input type="radio" name="kind" .checked="${kind === this.kind}" @change="${() => this.#turnTo(kind)}" />
        ${label}
      </label>
    `;
  }

  #renderAlbums(): TemplateResult | typeof nothing {
    const { known } = this;
    if (known === undefined) {
      return nothing;
    }
    return known.length === 0
      ? html`
        <p>${msg("There are no albums yet. Select some photos and add them to one, or share a folder.")}</p>
      `
      : html`
        <ul aria-label="${msg("Albums")}">
          ${known.map((album) =>
            html`
              <li>${this.#renderChoice({ album: album.id }, pathOf(known, album), album.photos)}</li>
            `
          )}
        </ul>
        <p>${msg("Albums are looked at; photos are added and changed in folders.")}</p>
      `;
  }

  #renderFolders(): TemplateResult | typeof nothing {
    const { here } = this;
    return here === undefined ? nothing : html`
      ${this.#renderTrail(here)}
      <ul aria-label="${msg("Folders")}">
        <li>
          ${this.#renderChoice(
            { folder: `/${here.path}` },
            here.path === "" ? msg("Everything") : msg(str`All of ${nameOf(here.path)}`),
            here.photos,
          )}
        </li>
        ${here.folders.map(({ path, photos: number }) =>
          html`
            <li>
              ${this.#renderChoice({ folder: `/${path}` }, nameOf(path), number)}
              <button
                class="icon"
                type="button"
                aria-label="${msg(str`Folders in ${nameOf(path)}`)}"
                title="${msg("Folders in it")}"
                @click="${() => this.#open(path)}"
              >
                ${icons.next}
              </button>
            </li>
          `
        )}
      </ul>
      <label class="may">
        ${msg("What they may do there")}
        <select @change="${(event: Event) => (this.mayDo = (event.target as HTMLSelectElement).value as Role)}">
          ${ROLES.map(([role, label]) =>
            html`
              <option value="${role}" ?selected="${role === this.mayDo}">${label}</option>
            `
          )}
        </select>
      </label>
    `;
  }

  #renderTrail({ path, above }: Folder): TemplateResult | typeof nothing {
    return path === "" ? nothing : html`
      <div class="trail">
        ${["", ...above].map((folder) =>
          html`
            <button type="button" @click="${() => this.#open(folder)}">${folder === ""
              ? msg("All folders")
              : nameOf(folder)}</button><span aria-hidden="true">›</span>
          `
        )}<span>${nameOf(path)}</span>
      </div>
    `;
  }

  #renderChoice(place: SharedPlace, name: string, number: number): TemplateResult {
    const isPicked = place.album === this.picked?.album && place.folder === this.picked?.folder;
    return html`
      <label>
        <input type="radio" name="place" .checked="${isPicked}" @change="${() => (this.picked = place)}" />
        <span>${name}</span>
        <small>${photos(number)}</small>
      </label>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "latent-place-picker": PlacePicker;
  }
}
