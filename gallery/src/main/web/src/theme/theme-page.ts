import { msg } from "@lit/localize";
import { html, LitElement, nothing, svg, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { type Api, isOfRequest } from "../api/client.ts";
import { explain } from "../api/explain.ts";
import { chooseTheme, resetTheme, theme } from "../api/theme.ts";
import type { Theme } from "../api/types.ts";
import { tell } from "../app/tell.ts";
import type { View } from "../app/view.ts";
import { Attempt } from "../ui/attempt.ts";
import { dress, undress } from "../ui/dress.ts";
import { pageStyles } from "../ui/page.styles.ts";
import { base, buttons, choices, fields } from "../ui/styles.ts";
import { trialStyles } from "../ui/trial.styles.ts";
import { type Choice, follow, type Scheme } from "./derive.ts";
import "./palette-field.ts";
import { type Draft, draftOf, isChoice, isSame, LATENT, type Preset, PRESETS, themeOf } from "./presets.ts";
import "./sample.ts";
import { themePageStyles } from "./theme-page.styles.ts";

const FONTS: readonly (readonly [Theme["font"], string])[] = [
  ["sans", msg("Plain")],
  ["humanist", msg("Humanist")],
  ["rounded", msg("Rounded")],
  ["serif", msg("With serifs")],
];

const SCHEMES: readonly (readonly [Scheme, string])[] = [["light", msg("Light")], ["dark", msg("Dark")]];

/**
 * How the gallery looks for everybody, for the owner, who sees it on this very page while choosing.
 *
 * Events: `theme-chosen` (detail: the Theme, or undefined), `said` (detail: Said), `problem` (detail: the error).
 */
@customElement("latent-theme-page")
export class ThemePage extends LitElement implements View {
  @property({ attribute: false })
  accessor api!: Api;
  /** As the vault has it; undefined where it has none. */
  @state()
  private accessor saved: Theme | undefined;
  @state()
  private accessor draft: Draft | undefined;
  /** Why what the vault has cannot be shown. */
  @state()
  private accessor damaged = "";
  /** The one colour that all others followed last. */
  #one: string | undefined;
  readonly #attempt = new Attempt(this);

  static override readonly styles = [base, buttons, fields, pageStyles, choices, trialStyles, themePageStyles];

  override firstUpdated(): void {
    void this.#load();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    undress();
  }

  override updated(): void {
    if (this.isConnected && this.draft !== undefined) {
      dress(themeOf(this.draft, this.saved));
    }
  }

  async #load(): Promise<void> {
    try {
      this.saved = await theme(this.api);
    } catch (error) {
      if (!isOfRequest(error)) {
        tell(this, "problem", error);
        return;
      }
      this.damaged = explain(error);
    }
    this.draft = draftOf(this.saved ?? LATENT);
  }

  #change(change: Partial<Draft>): void {
    if (this.draft !== undefined) {
      this.draft = { ...this.draft, ...change };
    }
  }

  #begin(choices: Preset["choices"]): void {
    this.#one = undefined;
    this.#change(choices);
  }

  #follow(colour: string): void {
    this.#one = colour;
    this.#change(follow(colour));
  }

  #save(event: SubmitEvent): void {
    event.preventDefault();
    const { draft, saved } = this;
    if (draft !== undefined && !this.#attempt.busy) {
      const chosen = themeOf({ ...draft, name: draft.name.trim() }, saved);
      void this.#settle(
        chooseTheme(this.api, chosen),
        chosen,
        msg("From now on everybody sees the gallery like this."),
      );
    }
  }

  #reset(): void {
    void this.#settle(resetTheme(this.api), undefined, msg("The gallery looks as it does by itself again."));
  }

  async #settle(done: Promise<void>, chosen: Theme | undefined, text: string): Promise<void> {
    await this.#attempt.run(async () => {
      await done;
      this.saved = chosen;
      this.damaged = "";
      this.draft = draftOf(chosen ?? LATENT);
      tell(this, "theme-chosen", chosen);
      tell(this, "said", { text });
    });
  }

  protected override render(): TemplateResult {
    const { draft, damaged } = this;
    return html`
      <h1>${msg("Appearance")}</h1>
      <p class="about">
        ${msg(
          "How the gallery looks for everybody who signs in. Whether it is light or dark remains everybody’s own choice.",
        )}
      </p>
      <p class="problem" role="alert" ?hidden="${damaged === ""}">${damaged}</p>
      ${draft === undefined ? nothing : html`
        <form @submit="${this.#save}">${this.#renderFields(draft)}${this.#renderSeen(draft)}</form>
      `}
    `;
  }

  #renderFields(draft: Draft): TemplateResult {
    const shown = themeOf(draft, this.saved);
    return html`
      <div class="fields">
        <div>
          <h2 id="presets">${msg("To begin with")}</h2>
          <div class="presets" role="group" aria-labelledby="presets">
            ${PRESETS.map((preset) => this.#renderPreset(preset, draft))}
          </div>
          <label class="one">
            ${msg("Or one colour, and the others follow")}
            <input
              type="color"
              .value="${this.#one ?? draft.light.accent}"
              @input="${(event: InputEvent) => this.#follow((event.target as HTMLInputElement).value)}"
            />
          </label>
        </div>
        ${SCHEMES.map(([scheme, label]) =>
          html`
            <latent-palette-field
              label="${label}"
              .choice="${draft[scheme]}"
              .palette="${shown[scheme]}"
              @choose="${(event: CustomEvent<Partial<Choice>>) =>
                this.#change({ [scheme]: { ...draft[scheme], ...event.detail } })}"
            ></latent-palette-field>
          `
        )}
        <div>
          <h2>${msg("Name beside the logo")}</h2>
          <div class="field">
            <input
              aria-label="${msg("Name beside the logo")}"
              maxlength="40"
              autocomplete="off"
              placeholder="Latent"
              .value="${draft.name}"
              @input="${(event: InputEvent) => this.#change({ name: (event.target as HTMLInputElement).value })}"
            />
          </div>
        </div>
        ${this.#renderForm(draft)}
      </div>
    `;
  }

  #renderPreset({ name, choices }: Preset, draft: Draft): TemplateResult {
    const isChosen = isChoice(choices.light, draft.light) && isChoice(choices.dark, draft.dark);
    return html`
      <button
        class="quiet"
        type="button"
        aria-pressed="${isChosen ? "true" : "false"}"
        @click="${() => this.#begin(choices)}"
      >
        <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
          ${[choices.light.accent, choices.dark.accent].map((colour, at) =>
            svg`
              <path d="M10 1a9 9 0 0 ${at} 0 18Z" fill="${colour}" />
            `
          )}
        </svg>
        ${name}
      </button>
    `;
  }

  #renderForm(draft: Draft): TemplateResult {
    return html`
      <div>
        <h2 id="font">${msg("Font")}</h2>
        <select aria-labelledby="font" @change="${(event: Event) =>
          this.#change({ font: (event.target as HTMLSelectElement).value as Theme["font"] })}">
          ${FONTS.map(([font, label]) =>
            html`
              <option value="${font}" ?selected="${font === draft.font}">${label}</option>
            `
          )}
        </select>
      </div>
      <div>
        <h2>${msg("Corners")}</h2>
        <label class="slider">
          <input
            type="range"
            aria-label="${msg("Corners")}"
            min="0"
            max="24"
            .value="${String(draft.corner)}"
            @input="${(event: InputEvent) =>
              this.#change({ corner: Number((event.target as HTMLInputElement).value) })}"
          />
          <output>${draft.corner} px</output>
        </label>
      </div>
    `;
  }

  #renderSeen(draft: Draft): TemplateResult {
    const { problem, busy } = this.#attempt;
    const isSaved = this.saved !== undefined && isSame(this.saved, themeOf(draft, this.saved));
    return html`
      <div class="seen">
        ${SCHEMES.map(([scheme, label]) =>
          html`
            <section aria-label="${label}">
              <h2>${label}</h2>
              <latent-theme-sample scheme="${scheme}" .name="${draft.name}"></latent-theme-sample>
            </section>
          `
        )}
        <p class="problem" role="alert" ?hidden="${problem === ""}">${problem}</p>
        <div class="actions">
          <button class="main" ?disabled="${busy || isSaved}">${msg("Save")}</button>
          <button
            class="quiet"
            type="button"
            ?disabled="${busy || (this.saved === undefined && this.damaged === "")}"
            @click="${this.#reset}"
          >
            ${msg("Back to the usual look")}
          </button>
        </div>
      </div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "latent-theme-page": ThemePage;
  }
}
