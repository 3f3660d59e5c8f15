import { msg } from "@lit/localize";
import { html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import type { Api } from "../api/client.ts";
import { conversation, like, removeComment, say } from "../api/comments.ts";
import type { Comment, Conversation, PhotoSummary } from "../api/types.ts";
import { count } from "../photo/format.ts";
import { Attempt } from "../ui/attempt.ts";
import "../ui/confirm-dialog.ts";
import type { Question } from "../ui/confirm-dialog.ts";
import { icons } from "../ui/icons.ts";
import { base, buttons } from "../ui/styles.ts";
import { commentStyles, renderComment } from "./comment.ts";
import { conversationStyles } from "./conversation.styles.ts";
import { likers } from "./words.ts";

/** The server takes no more. */
const LONGEST = 2000;

/** What is said of one photo, who likes it, and a field to say something. Nothing where the owner does not allow it. */
@customElement("latent-conversation")
export class ConversationSection extends LitElement {
  /** Of another photo there is another section: whatever is under way concerns this one. */
  @property({ attribute: false })
  accessor photo!: PhotoSummary;
  @property({ attribute: false })
  accessor api!: Api;
  @state()
  private accessor said: Conversation | undefined;
  @state()
  private accessor question: Question | undefined;
  @query("textarea")
  private accessor field!: HTMLTextAreaElement;
  readonly #attempt = new Attempt(this);

  static override readonly styles = [base, buttons, commentStyles, conversationStyles];

  override firstUpdated(): void {
    void this.#load();
  }

  /** Fails silently: the photo itself is what was asked for. */
  async #load(): Promise<void> {
    this.said = await conversation(this.api, this.photo.id).catch(() => undefined);
  }

  /** One after the other, so that the last answer is the newest. */
  #change(work: (photo: string) => Promise<Conversation>): Promise<void> {
    return this.#attempt.run(async () => {
      this.said = await work(this.photo.id);
    });
  }

  async #send(event: Event): Promise<void> {
    event.preventDefault();
    const { field } = this;
    const text = field.value.trim();
    if (text === "" || this.#attempt.busy) {
      field.focus();
      return;
    }
    await this.#change((photo) => say(this.api, photo, text));
    if (this.#attempt.problem === "" && field.value.trim() === text) {
      field.value = "";
      field.focus();
    }
  }

  readonly #keyDown = (event: KeyboardEvent): void => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      void this.#send(event);
    }
  };

  #askToRemove({ id }: Comment): void {
    this.question = {
      heading: msg("Remove this comment?"),
      text: msg("It is deleted from the vault. This cannot be undone."),
      action: msg("Remove"),
      act: async () => {
        this.said = await removeComment(this.api, this.photo.id, id);
      },
    };
  }

  protected override render(): TemplateResult | typeof nothing {
    const { said, question } = this;
    return said?.allowed !== true ? nothing : html`
      <section aria-labelledby="heading">
        <h3 id="heading">${msg("Comments")}</h3>
        ${this.#renderLikes(said)} ${said.comments.length === 0 ? nothing : html`
          <ul>
            ${said.comments.map((comment) =>
              html`
                <li>${renderComment(comment, () => this.#askToRemove(comment))}</li>
              `
            )}
          </ul>
        `} ${this.#renderForm()}
      </section>
      ${question === undefined ? nothing : html`
        <latent-confirm-dialog
          .question="${question}"
          @dialog-close="${() => (this.question = undefined)}"
        ></latent-confirm-dialog>
      `}
    `;
  }

  #renderLikes({ liked, likes }: Conversation): TemplateResult {
    return html`
      <div class="likes">
        <button
          class="quiet"
          aria-pressed="${liked ? "true" : "false"}"
          ?disabled="${this.#attempt.busy}"
          @click="${() => void this.#change((photo) => like(this.api, photo, !liked))}"
        >
          ${liked ? icons.heartFull : icons.heart}${msg("Like")} ${likes.length === 0 ? nothing : count(likes.length)}
        </button>
        <p>${likers(likes)}</p>
      </div>
    `;
  }

  #renderForm(): TemplateResult {
    const { busy, problem } = this.#attempt;
    return html`
      <form @submit="${(event: Event) => void this.#send(event)}">
        <textarea
          rows="1"
          maxlength="${LONGEST}"
          aria-label="${msg("Your comment")}"
          placeholder="${msg("Say something")}"
          @keydown="${this.#keyDown}"
        ></textarea>
        <p class="problem" role="alert" ?hidden="${problem === ""}">${problem}</p>
        <button class="main" ?disabled="${busy}">${msg("Send")}</button>
      </form>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "latent-conversation": ConversationSection;
  }
}
