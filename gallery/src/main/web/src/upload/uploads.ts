import { msg, str } from "@lit/localize";
import { html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import { type Api, ApiError } from "../api/client.ts";
import type { Said } from "../albums/said.ts";
import { places } from "../api/uploads.ts";
import { plural } from "../language/plural.ts";
import { count } from "../photo/format.ts";
import { nameOf } from "../photo/path.ts";
import type { SharedFiles } from "../pwa/shared-files.ts";
import "../ui/dialog.ts";
import type { Dialog } from "../ui/dialog.ts";
import { icons } from "../ui/icons.ts";
import { base, buttons, forms } from "../ui/styles.ts";
import { chosen, dropped, type Found } from "./collect.ts";
import { isOpen } from "./destination.ts";
import "./panel.ts";
import type { UploadQueue } from "./queue.ts";
import { uploadStyles } from "./uploads.styles.ts";
import { unreadWords } from "./words.ts";

/**
 * Adds what is dropped anywhere on the page, chosen, or shared by another app, for who may add something somewhere; for others there is nothing.
 *
 * Events: `added` once files have come, `search` (detail: a query that finds what was added), `photo-open` (detail: the id), `said` (detail: Said), `problem`
 * (detail: the error).
 */
@customElement("latent-uploads")
export class Uploads extends LitElement {
  @property({ attribute: false })
  accessor api!: Api;
  /** Outlives this element, as a line that is down for a moment takes it away. */
  @property({ attribute: false })
  accessor queue!: UploadQueue;
  @property({ attribute: false })
  accessor shared!: SharedFiles;
  /** The folder that is looked at, where what comes is added if that may be; empty for none. */
  @property({ attribute: false })
  accessor here = "";
  /** Whether adding is not offered here; what is dropped is taken all the same. */
  @property({ type: Boolean })
  accessor quiet = false;
  @state()
  private accessor places: readonly string[] = [];
  @state()
  private accessor dragged = false;
  /** What waits for its place to be chosen. */
  @state()
  private accessor found: readonly Found[] = [];
  @query("input")
  private accessor input!: HTMLInputElement;
  @query("latent-dialog")
  private accessor dialog!: Dialog;

  #listening = new AbortController();

  static override readonly styles = [base, buttons, forms, uploadStyles];

  override connectedCallback(): void {
    super.connectedCallback();
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    window.addEventListener("dragenter", (event) => this.#drag(event), { signal });
    window.addEventListener("dragover", (event) => this.#drag(event), { signal });
    window.addEventListener("dragleave", (event) => event.relatedTarget === null && (this.dragged = false), { signal });
    window.addEventListener("drop", (event) => void this.#drop(event), { signal });
    window.addEventListener("beforeunload", (event) => this.queue.unfinished && event.preventDefault(), { signal });
    this.queue.addEventListener("change", () => this.requestUpdate(), { signal });
    this.shared.addEventListener("change", () => this.#takeShared(), { signal });
    this.queue.addEventListener("added", () => this.dispatchEvent(new CustomEvent("added")), { signal });
    void this.#ask();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#listening.abort();
  }

  async #ask(): Promise<void> {
    try {
      this.places = await places(this.api);
      this.#takeShared();
    } catch (error) {
      // A server without uploads has no button.
      if (!(error instanceof ApiError && error.status === 404)) {
        this.dispatchEvent(new CustomEvent("problem", { detail: error }));
      }
    }
  }

  #drag(event: DragEvent): void {
    if (this.places.length > 0 && event.dataTransfer?.types.includes("Files") === true) {
      event.preventDefault();
      event.dataTransfer.dropEffect = "copy";
      this.dragged = true;
    }
  }

  async #drop(event: DragEvent): Promise<void> {
    if (this.dragged && event.dataTransfer !== null) {
      event.preventDefault();
      this.dragged = false;
      const { found, unread } = await dropped(event.dataTransfer);
      this.#add(found);
      if (unread.length > 0) {
        this.dispatchEvent(new CustomEvent<Said>("said", { detail: { text: unreadWords(unread) } }));
      }
    }
  }

  #chosen(): void {
    this.#add(chosen(this.input.files ?? []));
    // The same may be chosen again.
    this.input.value = "";
  }

  /** Asks first, as any web page may pretend to share something. Who may add nothing leaves it to who signs in next. */
  #takeShared(): void {
    if (this.places.length > 0) {
      this.found = [...this.found, ...chosen(this.shared.take())];
    }
  }

  #add(found: readonly Found[]): void {
    const [place = ""] = this.places;
    if (this.#isHereOpen && found.length > 0) {
      this.queue.add(found, this.here);
    } else if (this.places.length > 1) {
      this.found = [...this.found, ...found];
    } else if (found.length > 0) {
      this.queue.add(found, place);
    }
  }

  get #isHereOpen(): boolean {
    return this.here !== "" && isOpen(this.here, this.places);
  }

  #addTo(event: SubmitEvent): void {
    event.preventDefault();
    const place = new FormData(event.target as HTMLFormElement).get("place");
    this.queue.add(this.found, String(place ?? ""));
    this.dialog.close();
  }

  protected override render(): TemplateResult | typeof nothing {
    return this.places.length === 0 ? nothing : html`
      <input
        hidden
        type="file"
        multiple
        accept="image/*,video/*,.xmp,.aae,.dng,.cr2,.cr3,.nef,.arw,.raf,.orf,.rw2,.heic,.heif"
        aria-label="${msg("Photos to add")}"
        @change="${this.#chosen}"
      />
      ${this.queue.tasks.length > 0
        ? html`
          <latent-upload-panel .queue="${this.queue}" @add="${() => this.input.click()}"></latent-upload-panel>
        `
        : this.quiet
        ? nothing
        : html`
          <button class="main add" @click="${() => this.input.click()}">
            ${icons.add}<span>${this.#isHereOpen ? msg(str`Add to ${nameOf(this.here)}`) : msg("Add photos")}</span>
          </button>
        `} ${this.dragged
        ? html`
          <div class="overlay">${icons.add}${this.#isHereOpen
            ? msg(str`Drop photos and folders to add them to ${nameOf(this.here)}`)
            : msg("Drop photos and folders to add them")}</div>
        `
        : nothing} ${this.found.length === 0 ? nothing : this.#renderChoice()}
    `;
  }

  #renderChoice(): TemplateResult {
    const n = this.found.length;
    const heading = this.places.length > 1
      ? msg("Where to?")
      : plural(n, { one: msg(str`Add ${count(n)} file?`), other: msg(str`Add ${count(n)} files?`) });
    return html`
      <latent-dialog heading="${heading}" @dialog-close="${() => (this.found = [])}">
        <form @submit="${this.#addTo}">
          <select
            name="place"
            aria-label="${msg("Folder")}"
            ?autofocus="${this.places.length > 1}"
            ?hidden="${this.places.length === 1}"
          >
            ${this.places.map((place) =>
              html`
                <option value="${place}">${place === "" ? msg("The whole vault") : place}</option>
              `
            )}
          </select>
          <div class="actions">
            <button
              class="quiet"
              type="button"
              ?autofocus="${this.places.length === 1}"
              @click="${() => this.dialog.close()}"
            >
              ${msg("Cancel")}
            </button>
            <button class="main">${msg("Add")}</button>
          </div>
        </form>
      </latent-dialog>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "latent-uploads": Uploads;
  }
}
