import { msg, str } from "@lit/localize";
import { css, html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { failed } from "../albums/said.ts";
import { type Api, isOfRequest } from "../api/client.ts";
import type { IndexErrors, IndexStatus, UnreadPhoto } from "../api/types.ts";
import { indexErrors, pauseIndex, rebuildIndex, retryIndex } from "../api/vault.ts";
import { isWorking } from "../app/index-watch.ts";
import { tell } from "../app/tell.ts";
import { plural } from "../language/plural.ts";
import { count, photos } from "../photo/format.ts";
import "../ui/confirm-dialog.ts";
import type { Question } from "../ui/confirm-dialog.ts";
import { icons } from "../ui/icons.ts";
import { Poll } from "../ui/poll.ts";
import "../ui/progress-bar.ts";
import { base, buttons } from "../ui/styles.ts";
import { vaultStyles } from "./vault.styles.ts";
import { indexWords } from "./words.ts";

/** How often to ask how far it is, in milliseconds: while it works, and while it rests. */
const WORKING = 1_000;
const RESTING = 10_000;

/**
 * How far the index is, what it could not read, and its work and rest.
 *
 * Events: `photo-open` (detail: the photo), `said` (detail: Said), `problem` (detail: the error).
 */
@customElement("latent-vault-index")
export class IndexPart extends LitElement {
  @property({ attribute: false })
  accessor api!: Api;
  @state()
  private accessor status: IndexStatus | undefined;
  @state()
  private accessor errors: IndexErrors | undefined;
  @state()
  private accessor question: Question | undefined;
  readonly #poll = new Poll(
    this,
    () => this.#ask(),
    () => isWorking(this.status) ? WORKING : RESTING,
  );

  static override readonly styles = [
    base,
    buttons,
    vaultStyles,
    css`
      .unread {
        display: block;
        width: 100%;
        padding: 10px 14px;
        border: 1px solid var(--line);
        border-radius: var(--corner-middle);
        background: var(--raised);
        overflow-wrap: anywhere;
        text-align: start;
      }

      .unread:hover {
        background: var(--sunken);
      }

      .unread span {
        display: block;
      }

      ul {
        gap: 6px;
      }
    `,
  ];

  async #ask(): Promise<void> {
    try {
      await this.#take(await this.api.status(false));
    } catch (error) {
      // What is refused now may be answered the next time; until then what was known stays.
      if (!isOfRequest(error)) {
        tell(this, "problem", error);
      }
    }
  }

  async #take(status: IndexStatus): Promise<void> {
    const before = this.status;
    this.status = status;
    if (this.errors === undefined || before?.failed !== status.failed) {
      this.errors = await indexErrors(this.api);
    }
  }

  async #do(work: () => Promise<unknown>, text: string): Promise<void> {
    try {
      await work();
      tell(this, "said", { text });
      this.#poll.now();
    } catch (error) {
      failed(this, error);
    }
  }

  async #more(): Promise<void> {
    const { errors } = this;
    if (errors?.next !== undefined) {
      try {
        const page = await indexErrors(this.api, errors.next);
        this.errors = { ...page, photos: [...errors.photos, ...page.photos] };
      } catch (error) {
        failed(this, error);
      }
    }
  }

  #askToRebuild(): void {
    this.question = {
      heading: msg("Look at every photo again?"),
      text: msg(
        "The index is thrown away and made anew, which may take hours for many photos. Until then searches find what was seen so far. Nothing in the vault changes.",
      ),
      action: msg("Start anew"),
      act: async () => {
        await rebuildIndex(this.api);
        tell(this, "said", { text: msg("The index starts anew.") });
        this.#poll.now();
      },
    };
  }

  protected override render(): TemplateResult | typeof nothing {
    const { status, question } = this;
    return status === undefined ? nothing : html`
      <p class="about">
        ${msg(
          "The index is what searches, albums and the map are made of. It is kept encrypted outside of the vault, and can be made anew at any time.",
        )}
      </p>
      ${this.#renderState(status)} ${this.#renderErrors(status)} ${question === undefined ? nothing : html`
        <latent-confirm-dialog
          .question="${question}"
          @dialog-close="${() => (this.question = undefined)}"
        ></latent-confirm-dialog>
      `}
    `;
  }

  #renderState(status: IndexStatus): TemplateResult {
    const paused = status.state === "paused";
    return html`
      <section class="card" aria-labelledby="state">
        <h2 id="state">${photos(status.photos)}</h2>
        ${this.#renderProgress(status)}
        <div class="actions">
          <button class="quiet" @click="${() =>
            void this.#do(
              () => pauseIndex(this.api, !paused),
              paused ? msg("The index goes on.") : msg("The index pauses."),
            )}">${paused ? icons.play : icons.pause}${paused ? msg("Go on") : msg("Pause")}</button>
          <button class="quiet" @click="${this.#askToRebuild}">${icons.restore}${msg("Start anew")}</button>
        </div>
      </section>
    `;
  }

  #renderProgress({ state, pending, done, secondsLeft }: IndexStatus): TemplateResult {
    if (state === "ready") {
      return html`
        <p role="status">${msg("Every photo is as the index knows it.")}</p>
      `;
    }
    if (state === "paused") {
      return html`
        <p role="status">
          ${msg("Paused.")} ${pending === 0 ? msg("Nothing waits.") : plural(pending, {
            one: msg(str`${count(pending)} photo to go.`),
            other: msg(str`${count(pending)} photos to go.`),
          })} ${msg("It goes on when you say so, or when the vault is unlocked the next time.")}
        </p>
      `;
    }
    return state === "scanning"
      ? html`
        <latent-progress
          label="${msg("Looking for photos")}"
          text="${msg(str`Looking for photos: ${count(pending)} to look at so far`)}"
        ></latent-progress>
      `
      : html`
        <latent-progress
          label="${msg("Looking at photos")}"
          .portion="${done / Math.max(1, done + pending)}"
          text="${indexWords(done, pending, secondsLeft)}"
        ></latent-progress>
      `;
  }

  #renderErrors(status: IndexStatus): TemplateResult | typeof nothing {
    const { errors } = this;
    if (errors === undefined) {
      return nothing;
    }
    if (errors.photos.length === 0) {
      return html`
        <section aria-labelledby="errors">
          <h2 id="errors">${msg("Not readable")}</h2>
          <p class="about">${msg("Nothing. Every photo could be understood.")}</p>
        </section>
      `;
    }
    return html`
      <section class="card" aria-labelledby="errors">
        <h2 id="errors">${msg(str`Not readable: ${count(status.failed)}`)}</h2>
        <p class="soft">${msg(
          "They are found by their names all the same. Photos that change are looked at again by themselves.",
        )}</p>
        <ul>
          ${errors.photos.map((photo) => this.#renderError(photo))}
        </ul>
        <div class="actions">
          ${errors.next === undefined ? nothing : html`
            <button class="quiet" @click="${() => void this.#more()}">${msg("Show more")}</button>
          `}
          <button class="quiet" @click="${() =>
            void this.#do(() => retryIndex(this.api), msg("They are looked at again."))}">${msg(
              "Look at them again",
            )}</button>
        </div>
      </section>
    `;
  }

  #renderError({ id, path, reason }: UnreadPhoto): TemplateResult {
    return html`
      <li>
        <button class="unread" @click="${() => tell(this, "photo-open", { id })}">
          <span>${path}</span><span class="soft">${reason}</span>
        </button>
      </li>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "latent-vault-index": IndexPart;
  }
}
