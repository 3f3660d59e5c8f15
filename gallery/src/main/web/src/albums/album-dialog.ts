import { msg } from "@lit/localize";
import { css, html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property, query } from "lit/decorators.js";
import { Attempt } from "../ui/attempt.ts";
import "../ui/dialog.ts";
import type { Dialog } from "../ui/dialog.ts";
import { base, buttons, fields, forms } from "../ui/styles.ts";

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
  @query("latent-dialog")
  private accessor dialog!: Dialog;
  readonly #attempt = new Attempt(this);
  @query("#name")
  private accessor name!: HTMLInputElement;
  @query("#query")
  private accessor filter!: HTMLInputElement | null;

  static override readonly styles = [
    base,
    buttons,
    fields,
    forms,
    css`
      .hint {
        margin-top: 6px;
        color: var(--ink-soft);
        font-size: var(--text-small);
      }
    `,
  ];

  override firstUpdated(): void {
    this.name.select();
  }

  #submit(event: SubmitEvent): void {
    event.preventDefault();
    if (this.#attempt.busy) {
      return;
    }
    if (this.filter?.value.trim() === "") {
      this.#attempt.say(msg("Say what to search for."));
      return;
    }
    void this.#attempt.run(async () => {
      await this.asked.save(this.name.value.trim(), this.filter?.value.trim());
      this.dialog.close();
    });
  }

  protected override render(): TemplateResult {
    const { heading, action, name, query } = this.asked;
    return html`
      <latent-dialog heading="${heading}">
        <form @submit="${this.#submit}">
          <div class="field">
            <label for="name">${msg("Name")}</label>
            <input id="name" required maxlength="500" autocomplete="off" autofocus .value="${name}" />
          </div>
          ${query === undefined ? nothing : html`
            <div class="field">
              <label for="query">${msg("Search for")}</label>
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
              <p class="hint">${msg(
                "As in the search box. Whatever is found is in it, also photos that come later.",
              )}</p>
            </div>
          `}
          <p class="problem" role="alert" ?hidden="${this.#attempt.problem === ""}">${this.#attempt.problem}</p>
          <div class="actions">
            <button class="quiet" type="button" @click="${() => this.dialog.close()}">${msg("Cancel")}</button>
            <button class="main" ?disabled="${this.#attempt.busy}">${action}</button>
          </div>
        </form>
      </latent-dialog>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "latent-album-dialog": AlbumDialog;
  }
}
