import { css, html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import { ApiError, UnreachableError } from "../api/client.ts";
import { explain } from "../session/explain.ts";
import { base, buttons, dialogs, fields } from "../ui/styles.ts";

/** What is asked for: a name, or a name and a query. */
export interface Asked {
  readonly heading: string;
  readonly action: string;
  readonly name: string;
  /** Undefined where none is asked for. */
  readonly query: string | undefined;
  /** Rejects where it is not to be: the dialog says why, and stays. */
  readonly save: (name: string, query: string | undefined) => Promise<void>;
}

/** Asks for the name of an album or a saved search, and its query. Events: `dialog-close`, `problem` (detail: the error). */
@customElement("latent-album-dialog")
export class AlbumDialog extends LitElement {
  @property({ attribute: false })
  accessor asked!: Asked;
  @state()
  private accessor busy = false;
  @state()
  private accessor problem = "";
  @query("dialog")
  private accessor dialog!: HTMLDialogElement;
  @query("#name")
  private accessor name!: HTMLInputElement;
  @query("#query")
  private accessor filter!: HTMLInputElement | null;

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
        gap: 16px;
      }

      h2 {
        font-size: var(--text-title);
        font-weight: 650;
        letter-spacing: -0.015em;
      }

      label {
        display: block;
        margin-bottom: 4px;
        font-size: var(--text-small);
        font-weight: 600;
      }

      .hint {
        margin-top: 6px;
        color: var(--ink-soft);
        font-size: var(--text-small);
      }

      .problem {
        color: var(--danger);
      }

      .actions {
        display: flex;
        flex-wrap: wrap;
        justify-content: flex-end;
        gap: 10px;
      }

      .actions .quiet {
        min-height: 44px;
      }
    `,
  ];

  override firstUpdated(): void {
    this.dialog.showModal();
    this.name.focus();
    this.name.select();
  }

  async #submit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    if (this.busy) {
      return;
    }
    if (this.filter?.value.trim() === "") {
      this.problem = "Say what to search for.";
      return;
    }
    this.busy = true;
    this.problem = "";
    try {
      await this.asked.save(this.name.value.trim(), this.filter?.value.trim());
      this.dialog.close();
    } catch (error) {
      if (error instanceof UnreachableError || (error instanceof ApiError && error.unauthorised)) {
        this.dispatchEvent(new CustomEvent("problem", { detail: error }));
      }
      this.problem = explain(error);
    } finally {
      this.busy = false;
    }
  }

  protected override render(): TemplateResult {
    const { heading, action, name, query } = this.asked;
    return html`
      <dialog
        aria-labelledby="title"
        @close="${() => this.dispatchEvent(new CustomEvent("dialog-close"))}"
        @keydown="${(event: KeyboardEvent) => event.stopPropagation()}"
      >
        <form @submit="${this.#submit}">
          <h2 id="title">${heading}</h2>
          <div class="field">
            <label for="name">Name</label>
            <input id="name" required maxlength="500" autocomplete="off" .value="${name}" />
          </div>
          ${query === undefined ? nothing : html`
            <div class="field">
              <label for="query">Search for</label>
              <input
                id="query"
                required
                maxlength="1000"
                autocomplete="off"
                autocapitalize="none"
                spellcheck="false"
                placeholder="rating:4-5 taken:2024"
                .value="${query}"
              />
              <p class="hint">As in the search box. Whatever is found is in it, also photos that come later.</p>
            </div>
          `}
          <p class="problem" role="alert" ?hidden="${this.problem === ""}">${this.problem}</p>
          <div class="actions">
            <button class="quiet" type="button" @click="${() => this.dialog.close()}">Cancel</button>
            <button class="main" ?disabled="${this.busy}">${action}</button>
          </div>
        </form>
      </dialog>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "latent-album-dialog": AlbumDialog;
  }
}
