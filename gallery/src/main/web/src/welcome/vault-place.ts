import { msg } from "@lit/localize";
import { css, html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import type { Api } from "../api/client.ts";
import { type Folder, place, type VaultPlace } from "../api/welcome.ts";
import { tell } from "../app/tell.ts";
import { Attempt } from "../ui/attempt.ts";
import { base, buttons, fields } from "../ui/styles.ts";
import "./folder-chooser.ts";
import { visible } from "./names.ts";
import { steps } from "./welcome.styles.ts";

/** Where a new vault is to be. Events: `placed` (detail: the place), `home`. */
@customElement("latent-vault-place")
export class VaultPlaceForm extends LitElement {
  @property({ attribute: false })
  accessor api!: Api;
  @property({ attribute: false })
  accessor places: readonly Folder[] = [];
  /** Chosen elsewhere than in the places. */
  @state()
  private accessor other: string | undefined;
  @state()
  private accessor parent: string | undefined;
  @state()
  private accessor choosing = false;
  @query("#name")
  private accessor name!: HTMLInputElement;
  readonly #attempt = new Attempt(this);

  static override readonly styles = [
    base,
    buttons,
    fields,
    steps,
    css`
      fieldset {
        display: grid;
        gap: 4px;
        margin: 0;
        padding: 0;
        border: 0;
      }

      legend {
        margin-bottom: 8px;
        padding: 0;
        font-weight: 600;
      }

      .check {
        min-height: 36px;
        align-items: center;
      }
    `,
  ];

  get #folder(): string | undefined {
    return this.parent ?? this.places[0]?.path;
  }

  async #submit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const folder = this.#folder;
    if (folder === undefined) {
      return;
    }
    await this.#attempt.run(async () => {
      const there: VaultPlace = await place(this.api, folder, this.name.value);
      if (there.problem === undefined) {
        tell(this, "placed", there);
      } else {
        this.#attempt.say(there.problem);
        this.name.focus();
      }
    });
  }

  #chosen(path: string): void {
    this.choosing = false;
    this.other = path;
    this.parent = path;
  }

  protected override render(): TemplateResult {
    return this.choosing
      ? html`
        <latent-folder-chooser
          .api="${this.api}"
          wants="folder"
          .start="${this.#folder}"
          @chosen="${(event: CustomEvent<string>) => this.#chosen(event.detail)}"
          @cancelled="${() => (this.choosing = false)}"
        ></latent-folder-chooser>
      `
      : this.#renderForm();
  }

  #renderForm(): TemplateResult {
    return html`
      <form @submit="${this.#submit}" aria-labelledby="title">
        <div class="lead">
          <p class="step">${msg("Step 1 of 4")}</p>
          <h2 id="title">${msg("Where is the vault to be?")}</h2>
          <p>
            ${msg(
              "It is a folder of its own. In one that a service syncs, your photos are on your other devices too, and the service sees nothing of them.",
            )}
          </p>
        </div>
        <fieldset>
          <legend>${msg("In")}</legend>
          ${this.places.map((each) => this.#renderPlace(each))} ${this.other === undefined
            ? nothing
            : this.#renderPlace({ path: this.other, name: this.other })}
          <div>
            <button class="text" type="button" @click="${() => (this.choosing = true)}">${msg(
              "Another folder…",
            )}</button>
          </div>
        </fieldset>
        <div class="field">
          <label for="name">${msg("Name of the vault’s folder")}</label>
          <input
            id="name"
            type="text"
            value="Photos.vault"
            autocomplete="off"
            spellcheck="false"
            aria-describedby="problem"
          />
        </div>
        <p class="problem" id="problem" role="alert">${this.#attempt.problem}</p>
        <div class="choice">
          <button class="quiet" type="button" @click="${() => tell(this, "home")}">${msg("Back")}</button>
          <button class="main" type="submit" ?disabled="${this.#attempt.busy}">${msg("Continue")}</button>
        </div>
      </form>
    `;
  }

  #renderPlace({ path, name }: Folder): TemplateResult {
    return html`
      <label class="check">
        <input
          type="radio"
          name="place"
          .checked="${path === this.#folder}"
          @change="${() => (this.parent = path)}"
        />
        <span>${visible(name)}</span>
      </label>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "latent-vault-place": VaultPlaceForm;
  }
}
