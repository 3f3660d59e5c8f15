import { msg, str } from "@lit/localize";
import { css, html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import { albums } from "../api/albums.ts";
import type { Api } from "../api/client.ts";
import type { Album } from "../api/types.ts";
import { plural } from "../language/plural.ts";
import { count, photos } from "../photo/format.ts";
import { icons } from "../ui/icons.ts";
import { Attempt } from "../ui/attempt.ts";
import "../ui/dialog.ts";
import type { Dialog } from "../ui/dialog.ts";
import { base, buttons, fields, forms } from "../ui/styles.ts";
import { addTo, addToNew, takes } from "./adding.ts";
import type { Said } from "./said.ts";
import { pathOf } from "./tree.ts";

/**
 * Which album photos are added to: one of those there are, or a new one.
 *
 * Events: `said` (detail: Said), `dialog-close`, `problem` (detail: the error).
 */
@customElement("latent-add-dialog")
export class AddDialog extends LitElement {
  @property({ attribute: false })
  accessor api!: Api;
  /** The ids of the photos. */
  @property({ attribute: false })
  accessor photos: readonly string[] = [];
  @state()
  private accessor known: readonly Album[] | undefined;
  @state()
  private accessor typed = "";
  @query("latent-dialog")
  private accessor dialog!: Dialog;
  readonly #attempt = new Attempt(this);
  #loading = Promise.resolve();

  static override readonly styles = [
    base,
    buttons,
    fields,
    forms,
    css`
      ul {
        display: grid;
        gap: 2px;
        max-height: min(50vh, 340px);
        margin: 0 -10px;
        overflow-y: auto;
        list-style: none;
      }

      li button {
        display: flex;
        align-items: center;
        gap: 12px;
        width: 100%;
        min-height: 48px;
        padding: 8px 10px;
        border: 0;
        border-radius: var(--corner-middle);
        background: transparent;
        text-align: left;
      }

      li button:hover {
        background: var(--sunken);
      }

      li span {
        flex: 1;
        min-width: 0;
        overflow-wrap: anywhere;
      }

      li svg {
        flex: none;
        color: var(--ink-soft);
      }

      small {
        color: var(--ink-soft);
        font-size: var(--text-small);
        white-space: nowrap;
      }
    `,
  ];

  override firstUpdated(): void {
    this.#loading = this.#attempt.run(async () => {
      this.known = (await albums(this.api)).albums;
    });
  }

  get #offered(): Album[] {
    const typed = this.typed.toLowerCase();
    return (this.known ?? []).filter((album) => takes(album) && album.name.toLowerCase().includes(typed));
  }

  get #isNew(): boolean {
    return this.known !== undefined && this.typed !== "" && !this.#offered.some(({ name }) => name === this.typed);
  }

  #add(album: Album): void {
    this.#change(() => addTo(this.api, album, this.photos));
  }

  #create(): void {
    this.#change(() => addToNew(this.api, this.typed, this.photos));
  }

  #change(change: () => Promise<Said>): void {
    if (this.#attempt.busy) {
      return;
    }
    void this.#attempt.run(async () => {
      this.dispatchEvent(new CustomEvent("said", { detail: await change() }));
      this.dialog.close();
    });
  }

  /** Whoever types faster than the albums come is not to wait for them. */
  async #submit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    await this.#loading;
    const only = this.#offered;
    if (this.#isNew) {
      this.#create();
    } else if (only.length === 1 && only[0] !== undefined) {
      this.#add(only[0]);
    }
  }

  protected override render(): TemplateResult {
    const { typed } = this;
    const number = this.photos.length;
    const heading = plural(number, {
      one: msg(str`Add ${count(number)} photo to an album`),
      other: msg(str`Add ${count(number)} photos to an album`),
    });
    return html`
      <latent-dialog heading="${heading}" closable>
        <form @submit="${this.#submit}">
          <div class="field">
            <input
              aria-label="${msg("Find an album, or name a new one")}"
              placeholder="${msg("Find an album, or name a new one")}"
              maxlength="500"
              autocomplete="off"
              autofocus
              @input="${(event: InputEvent) => (this.typed = (event.target as HTMLInputElement).value.trim())}"
            />
          </div>
          <ul>
            ${this.#offered.map((album) => this.#renderAlbum(album))} ${this.#isNew
              ? html`
                <li>
                  <button type="button" @click="${this.#create}">${icons.plus}<span>${msg(
                    str`New album “${typed}”`,
                  )}</span></button>
                </li>
              `
              : nothing}
          </ul>
          <p ?hidden="${this.known === undefined || this.#offered.length > 0 || this.#isNew}">
            ${msg("There are no albums yet. Type a name to make the first.")}
          </p>
          <p class="problem" role="alert" ?hidden="${this.#attempt.problem === ""}">${this.#attempt.problem}</p>
        </form>
      </latent-dialog>
    `;
  }

  #renderAlbum(album: Album): TemplateResult {
    return html`
      <li>
        <button type="button" @click="${() => this.#add(album)}">
          ${icons.album}<span>${pathOf(this.known ?? [], album)}</span><small>${photos(album.photos)}</small>
        </button>
      </li>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "latent-add-dialog": AddDialog;
  }
}
