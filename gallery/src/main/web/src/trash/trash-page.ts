import { msg, str } from "@lit/localize";
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import { failed, type Said } from "../albums/said.ts";
import { ShownPhotos } from "../albums/shown-photos.ts";
import type { Api } from "../api/client.ts";
import { empty, trash } from "../api/trash.ts";
import type { PhotoSummary, TrashEntry } from "../api/types.ts";
import { tell } from "../app/tell.ts";
import type { View } from "../app/view.ts";
import { plural } from "../language/plural.ts";
import { inWords } from "../language/server.ts";
import { count } from "../photo/format.ts";
import "../photo/thumb.ts";
import type { ThumbnailStore } from "../photo/thumbnail-store.ts";
import { Selection } from "../timeline/selection.ts";
import { icons } from "../ui/icons.ts";
import "../ui/notice.ts";
import { base, buttons } from "../ui/styles.ts";
import type { Sequence } from "../viewer/sequence.ts";
import "../ui/confirm-dialog.ts";
import { pageStyles } from "../ui/page.styles.ts";
import type { Question } from "../ui/confirm-dialog.ts";
import { bringBack, removeForGood } from "./discard.ts";
import { shown, type TrashDay, TrashList } from "./trash-list.ts";
import { trashStyles } from "./trash-page.styles.ts";
import { left, outcome } from "./words.ts";

/** What was deleted, to be had back or removed for good. */
@customElement("latent-trash-page")
export class TrashPage extends LitElement implements View {
  @property({ attribute: false })
  accessor api!: Api;
  @property({ attribute: false })
  accessor store!: ThumbnailStore;
  @state()
  private accessor list: TrashList | undefined;
  @state()
  private accessor picked = Selection.none<TrashEntry>();
  @state()
  private accessor question: Question | undefined;
  readonly #photos = new ShownPhotos(this);
  @query("h1")
  private accessor heading!: HTMLElement;

  static override readonly styles = [base, buttons, pageStyles, trashStyles];

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has("api")) {
      this.refresh();
    }
  }

  get sequence(): Sequence | undefined {
    return this.#photos.sequence;
  }

  refresh(): void {
    const next = new TrashList();
    this.#photos.load(
      async (after) => next.take(await trash(this.api, after)),
      Promise.resolve(),
      () => this.#show(next),
    ).catch((error: unknown) => tell(this, "problem", error));
  }

  reveal(photo: PhotoSummary): void {
    const entry = this.list?.entries.find((one) => shown(one)?.id === photo.id);
    this.renderRoot.querySelector<HTMLElement>(`[data-entry="${entry?.id}"]`)?.focus();
  }

  #show(list: TrashList): void {
    this.store.forgetMissing();
    this.list = list;
    this.picked = this.picked.among(list.entries);
  }

  #more(): void {
    this.#photos.sequence?.more().catch((error: unknown) => tell(this, "problem", error));
  }

  /** With Shift, all from the one that was picked last on. */
  #pick({ shiftKey }: MouseEvent, entry: TrashEntry): void {
    this.picked = shiftKey ? this.picked.upTo(entry, this.list?.entries ?? []) : this.picked.toggled(entry);
  }

  #open(event: MouseEvent, entry: TrashEntry): void {
    const photo = shown(entry);
    if (event.ctrlKey || event.metaKey || event.shiftKey || this.picked.size > 0) {
      this.#pick(event, entry);
    } else if (photo !== undefined) {
      tell(this, "photo-open", photo);
    }
  }

  #said(said: Said): void {
    this.picked = Selection.none();
    tell(this, "said", said);
    this.refresh();
    this.heading.focus();
  }

  async #restore(): Promise<void> {
    try {
      this.#said(await bringBack(this.api, this.picked.ids));
    } catch (error) {
      failed(this, error);
    }
  }

  #askToRemove(): void {
    const entries = this.picked.ids;
    this.question = {
      heading: plural(entries.length, {
        one: msg("Delete this for good?"),
        other: msg(str`Delete ${count(entries.length)} photos for good?`),
      }),
      text: plural(entries.length, {
        one: msg("It cannot be had back after that."),
        other: msg("They cannot be had back after that."),
      }),
      action: msg("Delete for good"),
      act: async () => this.#said(await removeForGood(this.api, entries)),
    };
  }

  #askToEmpty(): void {
    this.question = {
      heading: msg("Empty the trash?"),
      text: msg("All that is in it is deleted for good, and cannot be had back after that."),
      action: msg("Delete all for good"),
      act: async () => this.#said({ text: await this.#empty() }),
    };
  }

  /** Until nothing is left, or what is left cannot be removed. */
  async #empty(): Promise<string> {
    let removed = 0;
    for (;;) {
      const { outcomes } = await empty(this.api);
      const problems = outcomes.flatMap(({ error }) => (error === undefined ? [] : inWords(error.message)));
      removed += outcomes.length - problems.length;
      if (outcomes.length === problems.length) {
        return outcome("removed", removed, problems);
      }
    }
  }

  protected override render(): TemplateResult {
    const { list, question } = this;
    return html`
      <div class="head">
        <h1 tabindex="-1">${msg("Trash")}</h1>
        ${list === undefined || list.entries.length === 0 ? nothing : this.#renderActions()}
      </div>
      ${list === undefined
        ? nothing
        : list.entries.length === 0
        ? this.#renderNothing(list)
        : this.#renderList(list)} ${question === undefined ? nothing : html`
        <latent-confirm-dialog
          .question="${question}"
          @dialog-close="${() => (this.question = undefined)}"
        ></latent-confirm-dialog>
      `}
    `;
  }

  #renderActions(): TemplateResult {
    return this.picked.size === 0
      ? html`
        <div class="actions">
          <button class="quiet" @click="${this.#askToEmpty}">${icons.trash}${msg("Empty the trash")}</button>
        </div>
      `
      : html`
        <div class="actions" role="toolbar" aria-label="${msg("Selected photos")}">
          <span role="status">${msg(str`${this.picked.size} selected`)}</span>
          <button class="quiet" @click="${() => (this.picked = Selection.none())}">${msg("Select none")}</button>
          <button class="quiet" @click="${() => void this.#restore()}">${icons.restore}${msg("Restore")}</button>
          <button class="quiet" @click="${this.#askToRemove}">${icons.trash}${msg("Delete for good")}</button>
        </div>
      `;
  }

  #renderNothing({ staying }: TrashList): TemplateResult {
    return html`
      <latent-notice heading="${msg("The trash is empty")}">
        <span slot="icon">${icons.trash}</span>
        <p>
          ${plural(staying, {
            one: msg(str`What you delete here stays for ${staying} day, and can be put back until then.`),
            other: msg(str`What you delete here stays for ${staying} days, and can be put back until then.`),
          })}
        </p>
      </latent-notice>
    `;
  }

  #renderList(list: TrashList): TemplateResult {
    const { staying } = list;
    return html`
      <p class="about">
        ${plural(staying, {
          one: msg(str`Deleted photos stay here for ${staying} day, then they go for good.`),
          other: msg(str`Deleted photos stay here for ${staying} days, then they go for good.`),
        })} ${msg("No search, album or map shows them.")}
      </p>
      ${list.days.map((day) => this.#renderDay(day))} ${this.#photos.sequence?.isWhole === true ? nothing : html`
        <button class="quiet more" @click="${this.#more}">${msg("Show more")}</button>
      `}
    `;
  }

  #renderDay({ name, entries }: TrashDay): TemplateResult {
    return html`
      <section aria-label="${name}">
        <h2>${name}</h2>
        <ul>
          ${entries.map((entry) => this.#renderEntry(entry))}
        </ul>
      </section>
    `;
  }

  #renderEntry(entry: TrashEntry): TemplateResult {
    const photo = shown(entry);
    const picked = this.picked.has(entry.id);
    return html`
      <li class="${picked ? "picked" : ""}">
        <button
          class="open"
          data-entry="${entry.id}"
          aria-label="${entry.name}"
          ?disabled="${photo === undefined && this.picked.size === 0}"
          @click="${(event: MouseEvent) => this.#open(event, entry)}"
        >
          ${photo === undefined ? nothing : html`
            <latent-thumb .photo="${photo}" .store="${this.store}"></latent-thumb>
          `}
        </button>
        <button
          class="pick"
          role="checkbox"
          aria-checked="${picked ? "true" : "false"}"
          aria-label="${msg(str`Select ${entry.name}`)}"
          @click="${(event: MouseEvent) => this.#pick(event, entry)}"
        >
          ${icons.check}
        </button>
        <span class="name" title="${entry.folder}">${entry.name}</span>
        <span class="left">${left(entry.goes, Date.now())}</span>
      </li>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "latent-trash-page": TrashPage;
  }
}
