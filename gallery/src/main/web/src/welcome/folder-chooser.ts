import { msg, str } from "@lit/localize";
import { css, html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { Api } from "../api/client.ts";
import { type FolderList, folders } from "../api/welcome.ts";
import { tell } from "../app/tell.ts";
import { Attempt } from "../ui/attempt.ts";
import { icons } from "../ui/icons.ts";
import { base, buttons } from "../ui/styles.ts";
import { visible } from "./names.ts";
import { steps } from "./welcome.styles.ts";

/** Chooses a folder of this machine. Events: `chosen` (detail: its path), `cancelled`. */
@customElement("latent-folder-chooser")
export class FolderChooser extends LitElement {
  @property({ attribute: false })
  accessor api!: Api;
  /** `vault`, or `folder` for any that is none. */
  @property()
  accessor wants: "vault" | "folder" = "vault";
  /** Where it begins: the home where it is absent. */
  @property()
  accessor start: string | undefined;
  @state()
  private accessor list: FolderList | undefined;
  readonly #attempt = new Attempt(this);

  static override readonly styles = [
    base,
    buttons,
    steps,
    css`
      .where {
        display: flex;
        align-items: center;
        gap: 8px;
        min-width: 0;
      }

      .rows {
        max-height: min(46vh, 420px);
        overflow-y: auto;
      }

      .row {
        min-height: 46px;
      }

      .none {
        padding: 14px 16px;
      }
    `,
  ];

  override connectedCallback(): void {
    super.connectedCallback();
    this.#go(this.start);
  }

  #go(path?: string): void {
    void this.#attempt.run(async () => {
      this.list = await folders(this.api, path);
      await this.updateComplete;
      this.renderRoot.querySelector<HTMLElement>("#where")?.focus();
    });
  }

  #choose(path: string): void {
    tell(this, "chosen", path);
  }

  protected override render(): TemplateResult {
    const { list } = this;
    return html`
      <section aria-labelledby="title">
        <h2 id="title">${this.wants === "vault" ? msg("Where is the vault?") : msg("Choose a folder")}</h2>
        ${list === undefined ? nothing : this.#renderList(list)}
        <p class="problem" role="alert">${this.#attempt.problem}</p>
        <div class="choice">
          <button class="quiet" type="button" @click="${() => tell(this, "cancelled")}">${msg("Cancel")}</button>
          ${list === undefined || list.vault !== (this.wants === "vault") ? nothing : html`
            <button class="main" type="button" @click="${() => this.#choose(list.path)}">
              ${this.wants === "vault" ? msg("Open this vault") : msg("Choose this folder")}
            </button>
          `}
        </div>
      </section>
    `;
  }

  #renderList(list: FolderList): TemplateResult {
    return html`
      <div class="where">
        <button
          class="icon"
          type="button"
          aria-label="${msg("The folder above")}"
          title="${msg("The folder above")}"
          ?disabled="${list.parent === undefined}"
          @click="${() => this.#go(list.parent)}"
        >
          ${icons.back}
        </button>
        <strong id="where" tabindex="-1">${list.shown === "~" ? msg("Home") : visible(list.shown)}</strong>
      </div>
      <ul class="rows" aria-labelledby="where">
        ${list.folders.map((folder) =>
          html`
            <li>
              <button
                class="row ${folder.vault ? "vault" : ""}"
                type="button"
                @click="${() =>
                  folder.vault && this.wants === "vault" ? this.#choose(folder.path) : this.#go(folder.path)}"
              >
                ${folder.vault ? icons.lock : icons.folder}
                <span class="name">${folder.vault
                  ? msg(str`${visible(folder.name)} (vault)`)
                  : visible(folder.name)}</span>
              </button>
            </li>
          `
        )} ${list.folders.length > 0 ? nothing : html`
          <li class="none"><p>${msg("There is no folder in it.")}</p></li>
        `}
      </ul>
      ${list.more
        ? html`
          <p class="hint">${msg("There are more folders than are listed here.")}</p>
        `
        : nothing}
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "latent-folder-chooser": FolderChooser;
  }
}
