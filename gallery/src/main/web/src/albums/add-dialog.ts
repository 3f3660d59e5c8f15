import { css, html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import { albums, changeAlbum, createAlbum, undoAlbum } from "../api/albums.ts";
import { type Api, ApiError, UnreachableError } from "../api/client.ts";
import type { Album, AlbumChanged } from "../api/types.ts";
import { photos } from "../photo/format.ts";
import { explain } from "../session/explain.ts";
import { icons } from "../ui/icons.ts";
import { base, buttons, dialogs, fields } from "../ui/styles.ts";
import type { Said } from "./said.ts";
import { pathOf } from "./tree.ts";
import { added } from "./words.ts";

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
  @state()
  private accessor problem = "";
  @state()
  private accessor busy = false;
  @query("dialog")
  private accessor dialog!: HTMLDialogElement;

  static override readonly styles = [
    base,
    buttons,
    dialogs,
    fields,
    css`
      dialog {
        width: min(calc(100vw - 24px), 460px);
        padding: 20px 24px 24px;
      }

      form {
        display: grid;
        gap: 12px;
      }

      header {
        display: flex;
        align-items: center;
        justify-content: space-between;
        margin-right: -8px;
      }

      h2 {
        font-size: var(--text-title);
        font-weight: 650;
        letter-spacing: -0.015em;
      }

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
        border-radius: 10px;
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

      .problem {
        color: var(--danger);
      }
    `,
  ];

  override firstUpdated(): void {
    this.dialog.showModal();
    void this.#attempt(async () => {
      this.known = (await albums(this.api)).albums;
    });
  }

  async #attempt(work: () => Promise<void>): Promise<void> {
    this.busy = true;
    this.problem = "";
    try {
      await work();
    } catch (error) {
      if (error instanceof UnreachableError || (error instanceof ApiError && error.unauthorised)) {
        this.dispatchEvent(new CustomEvent("problem", { detail: error }));
      }
      this.problem = explain(error);
    } finally {
      this.busy = false;
    }
  }

  /** Smart ones have what they find, and take nothing. */
  get #offered(): Album[] {
    const typed = this.typed.toLowerCase();
    return (this.known ?? []).filter(({ smart, editable, name }) =>
      !smart && editable && name.toLowerCase().includes(typed)
    );
  }

  get #isNew(): boolean {
    return this.typed !== "" && !this.#offered.some(({ name }) => name === this.typed);
  }

  #add(album: Album): void {
    this.#change(() => changeAlbum(this.api, album.id, { add: this.photos }));
  }

  #create(): void {
    this.#change(() => createAlbum(this.api, { name: this.typed, add: this.photos }));
  }

  #change(change: () => Promise<AlbumChanged>): void {
    if (this.busy) {
      return;
    }
    void this.#attempt(async () => {
      const { album, undo } = await change();
      const text = added(this.photos.length, album?.name ?? "the album");
      const said: Said = { text, undo: () => undoAlbum(this.api, undo) };
      this.dispatchEvent(new CustomEvent("said", { detail: said }));
      this.dialog.close();
    });
  }

  #submit(event: SubmitEvent): void {
    event.preventDefault();
    const only = this.#offered;
    if (this.#isNew) {
      this.#create();
    } else if (only.length === 1 && only[0] !== undefined) {
      this.#add(only[0]);
    }
  }

  protected override render(): TemplateResult {
    return html`
      <dialog
        aria-labelledby="title"
        @close="${() => this.dispatchEvent(new CustomEvent("dialog-close"))}"
        @keydown="${(event: KeyboardEvent) => event.stopPropagation()}"
      >
        <form @submit="${this.#submit}">
          <header>
            <h2 id="title">Add ${photos(this.photos.length)} to an album</h2>
            <button class="icon" type="button" aria-label="Close" title="Close" @click="${() => this.dialog.close()}">
              ${icons.clear}
            </button>
          </header>
          <div class="field">
            <input
              aria-label="Find an album, or name a new one"
              placeholder="Find an album, or name a new one"
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
                  <button type="button" @click="${this.#create}">${icons.plus}<span>New album “${this
                    .typed}”</span></button>
                </li>
              `
              : nothing}
          </ul>
          <p ?hidden="${this.known === undefined || this.#offered.length > 0 || this.#isNew}">
            There are no albums yet. Type a name to make the first.
          </p>
          <p class="problem" role="alert" ?hidden="${this.problem === ""}">${this.problem}</p>
        </form>
      </dialog>
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
