import { msg, str } from "@lit/localize";
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { AlbumPhotos } from "../albums/album-photos.ts";
import { failed } from "../albums/said.ts";
import { ShownPhotos } from "../albums/shown-photos.ts";
import type { Api } from "../api/client.ts";
import { allowComments, newestComments, removeAnyComment } from "../api/comments.ts";
import type { Comment, CommentOnPhoto, NewestComments, PhotoSummary } from "../api/types.ts";
import { addressOf, routeTo } from "../app/route.ts";
import { tell } from "../app/tell.ts";
import { stays } from "../app/to.ts";
import type { View } from "../app/view.ts";
import { spokenName } from "../photo/format.ts";
import "../photo/thumb.ts";
import type { ThumbnailStore } from "../photo/thumbnail-store.ts";
import "../ui/confirm-dialog.ts";
import type { Question } from "../ui/confirm-dialog.ts";
import { icons } from "../ui/icons.ts";
import "../ui/notice.ts";
import { pageStyles } from "../ui/page.styles.ts";
import { base, buttons } from "../ui/styles.ts";
import { commentStyles, renderComment } from "./comment.ts";
import { commentsPageStyles } from "./comments-page.styles.ts";

/** So many are shown at first, and as many more each time. */
const STEP = 50;
/** The server tells no more. */
const MOST = 1000;

/** What was said of all photos, the newest first, and whether anybody may say anything, for the owner. */
@customElement("latent-comments-page")
export class CommentsPage extends LitElement implements View {
  @property({ attribute: false })
  accessor api!: Api;
  @property({ attribute: false })
  accessor store!: ThumbnailStore;
  @state()
  private accessor newest: NewestComments | undefined;
  @state()
  private accessor question: Question | undefined;
  #limit = STEP;
  readonly #shown = new ShownPhotos(this);

  static override readonly styles = [base, buttons, pageStyles, commentStyles, commentsPageStyles];

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has("api")) {
      this.refresh();
    }
  }

  get sequence(): AlbumPhotos | undefined {
    return this.#shown.sequence;
  }

  refresh(): void {
    const newest = newestComments(this.api, this.#limit);
    const page = async () => {
      const photos = photosOf((await newest).comments);
      return { photos, total: photos.length };
    };
    this.#shown.load(page, newest, (now) => (this.newest = now)).catch((error: unknown) =>
      tell(this, "problem", error)
    );
  }

  reveal({ id }: PhotoSummary): void {
    this.renderRoot.querySelector<HTMLElement>(`[data-photo="${CSS.escape(id)}"]`)?.focus();
  }

  async #allow(allowed: boolean): Promise<void> {
    try {
      await allowComments(this.api, allowed);
      tell(this, "said", {
        text: allowed ? msg("Comments and likes are allowed.") : msg("Comments and likes are not allowed any more."),
      });
      this.refresh();
    } catch (error) {
      failed(this, error);
    }
  }

  #askToRemove({ id, author }: Comment): void {
    this.question = {
      heading: msg("Remove this comment?"),
      text: msg("It is deleted from the vault. This cannot be undone."),
      action: msg("Remove"),
      act: async () => {
        await removeAnyComment(this.api, id);
        tell(this, "said", { text: msg(str`The comment by ${author} is removed.`) });
        this.refresh();
      },
    };
  }

  #more(): void {
    this.#limit = Math.min(MOST, this.#limit + STEP);
    this.refresh();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { newest, question } = this;
    return newest === undefined ? nothing : html`
      <div class="head">
        <h1>${msg("Comments")}</h1>
      </div>
      ${this.#renderSetting(newest)} ${newest.comments.length === 0 ? this.#renderNothing(newest) : html`
        <ul>${newest.comments.map((one) => this.#renderOne(one))}</ul>
      `} ${newest.comments.length < Math.min(newest.total, MOST)
        ? html`
          <button class="quiet older" @click="${() => this.#more()}">${msg("Show older")}</button>
        `
        : nothing} ${question === undefined ? nothing : html`
        <latent-confirm-dialog
          .question="${question}"
          @dialog-close="${() => (this.question = undefined)}"
        ></latent-confirm-dialog>
      `}
    `;
  }

  #renderSetting({ allowed }: NewestComments): TemplateResult {
    return html`
      <div class="off">
        <p>${allowed
          ? msg("Whoever sees a photo may comment on it and like it, and reads what others have said.")
          : msg("Nobody may comment on photos or like them.")}</p>
        <button class="quiet" @click="${() => void this.#allow(!allowed)}">${allowed
          ? msg("Turn off comments")
          : msg("Allow comments")}</button>
      </div>
    `;
  }

  #renderNothing({ allowed }: NewestComments): TemplateResult {
    return html`
      <latent-notice heading="${msg("No comments yet")}">
        <span slot="icon">${icons.comment}</span>
        <p>${allowed
          ? msg(
            "What people with access say of photos is here. To say something yourself, open the information of a photo.",
          )
          : msg("Once you allow it, people with access can say something of the photos that they see.")}</p>
      </latent-notice>
    `;
  }

  #renderOne({ comment, photo }: CommentOnPhoto): TemplateResult {
    return html`
      <li>
        ${photo === undefined ? nothing : this.#renderPhoto(photo)}
        <div>
          ${renderComment(comment, () => this.#askToRemove(comment))} ${photo === undefined
            ? html`
              <p class="gone">${msg("The photo is not there any more.")}</p>
            `
            : nothing}
        </div>
      </li>
    `;
  }

  #renderPhoto(photo: PhotoSummary): TemplateResult {
    return html`
      <a
        href="${addressOf({ ...routeTo("comments"), photo: photo.id })}"
        data-photo="${photo.id}"
        aria-label="${spokenName(photo)}"
        @click="${(event: MouseEvent) => this.#open(event, photo)}"
      >
        <latent-thumb .photo="${photo}" .store="${this.store}"></latent-thumb>
      </a>
    `;
  }

  #open(event: MouseEvent, photo: PhotoSummary): void {
    if (stays(event)) {
      event.preventDefault();
      tell(this, "photo-open", photo);
    }
  }
}

/** Each once. */
function photosOf(comments: readonly CommentOnPhoto[]): PhotoSummary[] {
  const photos = new Map(comments.flatMap(({ photo }) => (photo === undefined ? [] : [[photo.id, photo]])));
  return [...photos.values()];
}

declare global {
  interface HTMLElementTagNameMap {
    "latent-comments-page": CommentsPage;
  }
}
