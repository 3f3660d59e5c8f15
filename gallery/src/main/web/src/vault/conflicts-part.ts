import { msg, str } from "@lit/localize";
import { html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { failed, type Said } from "../albums/said.ts";
import type { Api } from "../api/client.ts";
import type { Conflict, ConflictSide, PhotoSummary, Resolved } from "../api/types.ts";
import { conflicts, type Resolution, resolve } from "../api/vault.ts";
import { tell } from "../app/tell.ts";
import "../photo/thumb.ts";
import type { ThumbnailStore } from "../photo/thumbnail-store.ts";
import "../ui/confirm-dialog.ts";
import type { Question } from "../ui/confirm-dialog.ts";
import { discard } from "../trash/discard.ts";
import { Attempt } from "../ui/attempt.ts";
import { icons } from "../ui/icons.ts";
import "../ui/notice.ts";
import "../ui/progress-bar.ts";
import { base, buttons } from "../ui/styles.ts";
import { conflictsStyles } from "./conflicts.styles.ts";
import { vaultStyles } from "./vault.styles.ts";
import { folderOf, nameOf } from "../photo/path.ts";
import { canMerge, comparisonOf, factsOf, mergeOf, resolvedWords } from "./words.ts";

/**
 * What sync clients have left twice, side by side, to be resolved.
 *
 * Events: `photo-open` (detail: the photo), `said` (detail: Said), `problem` (detail: the error).
 */
@customElement("latent-vault-conflicts")
export class ConflictsPart extends LitElement {
  @property({ attribute: false })
  accessor api!: Api;
  @property({ attribute: false })
  accessor store!: ThumbnailStore;
  /** Whether nothing can be changed. */
  @property({ type: Boolean })
  accessor fixed = false;
  @state()
  private accessor all: readonly Conflict[] | undefined;
  @state()
  private accessor question: Question | undefined;
  readonly #attempt = new Attempt(this);
  #loads = 0;

  static override readonly styles = [base, buttons, vaultStyles, conflictsStyles];

  override firstUpdated(): void {
    void this.#load();
  }

  reveal({ id }: PhotoSummary): void {
    this.renderRoot.querySelector<HTMLElement>(`[data-photo="${id}"]`)?.focus();
  }

  async #load(): Promise<void> {
    const load = ++this.#loads;
    await this.#attempt.run(async () => {
      const all = await conflicts(this.api);
      // An earlier walk through the vault may end later.
      if (load === this.#loads) {
        this.all = all;
      }
    });
  }

  /** @param done which are resolved */
  #resolved(said: Said, done: readonly Conflict[], outcomes: readonly Resolved[] = []): void {
    this.all = this.all?.filter((conflict) => !done.includes(conflict));
    tell(this, "said", said);
    // Joining folders may bring others to light; looking for them is a walk through the whole vault.
    if (outcomes.some(({ moved, renamed }) => moved + renamed > 0)) {
      void this.#load();
    }
  }

  async #resolve(conflict: Conflict, resolution: Resolution): Promise<void> {
    const outcome = await resolve(this.api, conflict, resolution);
    const text = resolution === "merge" ? resolvedWords([outcome]) : msg("Both stay, and are not listed again.");
    this.#resolved({ text }, [conflict], [outcome]);
  }

  async #keepBoth(conflict: Conflict): Promise<void> {
    try {
      await this.#resolve(conflict, "keep-both");
    } catch (error) {
      failed(this, error);
    }
  }

  async #keep(conflict: Conflict, other: PhotoSummary): Promise<void> {
    try {
      const said = await discard(this.api, [other.id]);
      const { undo } = said;
      this.#resolved(undo === undefined ? said : { ...said, undo: () => undo().finally(() => this.#load()) }, [
        conflict,
      ]);
    } catch (error) {
      failed(this, error);
    }
  }

  #askToMerge(conflict: Conflict): void {
    this.question = { ...mergeOf(conflict), act: () => this.#resolve(conflict, "merge") };
  }

  #askToMergeAll(all: readonly Conflict[]): void {
    this.question = {
      heading: msg("Merge all that lose nothing by it?"),
      text: msg(
        "Of what is the same byte by byte the copy is removed, and folders are joined. All else stays as it is.",
      ),
      action: msg("Merge them"),
      act: () => this.#mergeAll(all),
    };
  }

  /** What is in a folder comes before the folder, whose joining gives it another path. */
  async #mergeAll(all: readonly Conflict[]): Promise<void> {
    const outcomes: Resolved[] = [];
    try {
      for (const conflict of [...all].reverse()) {
        outcomes.push(await resolve(this.api, conflict, "merge"));
      }
    } catch (error) {
      void this.#load();
      throw error;
    }
    this.#resolved({ text: resolvedWords(outcomes) }, all, outcomes);
  }

  protected override render(): TemplateResult {
    const { all, question } = this;
    return html`
      <p class="problem" role="alert" ?hidden="${this.#attempt.problem === ""}">${this.#attempt.problem}</p>
      ${all === undefined
        ? this.#attempt.problem !== "" ? nothing : html`
          <latent-progress label="${msg("Looking for conflicts")}" text="${msg(
            "Looking for conflicts",
          )}"></latent-progress>
        `
        : all.length === 0
        ? renderNone()
        : this.#renderAll(all)} ${question === undefined ? nothing : html`
        <latent-confirm-dialog
          .question="${question}"
          @dialog-close="${() => (this.question = undefined)}"
        ></latent-confirm-dialog>
      `}
    `;
  }

  #renderAll(all: readonly Conflict[]): TemplateResult {
    const merging = all.filter(canMerge);
    return html`
      <p class="about">
        ${msg(
          "Your sync client has kept two versions where two devices have changed one thing. Nothing is lost as long as you do not decide.",
        )} ${this.fixed ? msg("The vault was unlocked for reading alone, so nothing can be changed now.") : nothing}
      </p>
      ${this.fixed || merging.length < 2 ? nothing : html`
        <div class="actions">
          <button class="quiet" @click="${() => this.#askToMergeAll(merging)}">${msg(
            "Merge all that lose nothing by it",
          )}</button>
        </div>
      `}
      <ul aria-label="${msg("Conflicts")}">
        ${all.map((conflict) => this.#renderConflict(conflict))}
      </ul>
    `;
  }

  #renderConflict(conflict: Conflict): TemplateResult {
    const { original, copy } = conflict;
    const folder = folderOf(original.path);
    const within = folder.slice(1);
    return html`
      <li class="card">
        <div>
          <h2>${nameOf(original.path)}</h2>
          <p class="soft">${folder === "" ? nothing : `${msg(str`In ${within}.`)} `}${comparisonOf(conflict)}</p>
        </div>
        <div class="sides">
          ${this.#renderSide(msg("Original"), original, conflict, copy)}${this.#renderSide(
            msg("Copy"),
            copy,
            conflict,
            original,
          )}
        </div>
        ${this.fixed ? nothing : html`
          <div class="actions">
            ${canMerge(conflict)
              ? html`
                <button class="quiet" @click="${() => this.#askToMerge(conflict)}">${mergeOf(conflict).action}</button>
              `
              : nothing}
            <button class="quiet" @click="${() => void this.#keepBoth(conflict)}">${msg("Keep both")}</button>
          </div>
        `}
      </li>
    `;
  }

  #renderSide(label: string, side: ConflictSide, conflict: Conflict, other: ConflictSide): TemplateResult {
    const { photo } = side;
    const thrown = other.photo;
    const name = nameOf(side.path);
    return html`
      <section aria-label="${msg(str`${label}: ${name}`)}">
        ${photo === undefined
          ? html`
            <div class="picture">${side.kind === "folder" ? icons.folder : icons.picture}</div>
          `
          : html`
            <button
              class="picture"
              data-photo="${photo.id}"
              aria-label="${msg(str`Open ${name}`)}"
              @click="${() => tell(this, "photo-open", photo)}"
            >
              <latent-thumb .photo="${photo}" .store="${this.store}"></latent-thumb>
            </button>
          `}
        <p class="label">${label}</p>
        <p class="name">${name}</p>
        <p class="soft">${factsOf(side)}</p>
        ${this.fixed || photo === undefined || thrown === undefined || canMerge(conflict) ? nothing : html`
          <button
            class="quiet"
            aria-label="${msg(str`Keep ${name} alone`)}"
            title="${msg("The other goes to the trash")}"
            @click="${() => void this.#keep(conflict, thrown)}"
          >
            ${msg("Keep this one")}
          </button>
        `}
      </section>
    `;
  }
}

function renderNone(): TemplateResult {
  return html`
    <latent-notice heading="${msg("No conflicts")}">
      <span slot="icon">${icons.check}</span>
      <p>
        ${msg(
          "Where two devices change one thing at once, your sync client keeps both versions. You see and resolve them here.",
        )}
      </p>
    </latent-notice>
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    "latent-vault-conflicts": ConflictsPart;
  }
}
