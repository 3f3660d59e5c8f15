import { msg, str } from "@lit/localize";
import { locale } from "../language/language.ts";
import { html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { type Api, isOfRequest } from "../api/client.ts";
import { explain } from "../api/explain.ts";
import type { Watermark } from "../api/types.ts";
import { chooseWatermark, watermark } from "../api/watermark.ts";
import { tell } from "../app/tell.ts";
import type { View } from "../app/view.ts";
import { Attempt } from "../ui/attempt.ts";
import { pageStyles } from "../ui/page.styles.ts";
import { base, buttons, choices } from "../ui/styles.ts";
import { trialStyles } from "../ui/trial.styles.ts";
import { consequences, first, isSame, type Position, sizes } from "./choice.ts";
import { drawText } from "./draw.ts";
import type { Mark } from "./mark-field.ts";
import "./mark-field.ts";
import "./position-picker.ts";
import "./sample.ts";
import { watermarkPageStyles } from "./watermark-page.styles.ts";
import { watermarkStyles } from "./watermark.styles.ts";

const PERCENT = new Intl.NumberFormat(locale, { style: "percent" });

const AUDIENCES: readonly (readonly [Watermark["audience"], string])[] = [
  ["viewers", msg("People who may not change photos")],
  ["everyone", msg("Everybody but me")],
];

/**
 * The watermark that others see on photos, for the owner: chosen, and tried on a photo.
 *
 * Events: `said` (detail: Said), `problem` (detail: the error).
 */
@customElement("latent-watermark-page")
export class WatermarkPage extends LitElement implements View {
  @property({ attribute: false })
  accessor api!: Api;
  /** As the vault has it; undefined where it has none. */
  @state()
  private accessor saved: Watermark | undefined;
  @state()
  private accessor draft: Watermark | undefined;
  /** Why what the vault has cannot be shown. */
  @state()
  private accessor damaged = "";
  readonly #attempt = new Attempt(this);

  static override readonly styles = [
    base,
    buttons,
    pageStyles,
    choices,
    watermarkStyles,
    trialStyles,
    watermarkPageStyles,
  ];

  override firstUpdated(): void {
    void this.#load();
  }

  async #load(): Promise<void> {
    try {
      this.saved = await watermark(this.api);
    } catch (error) {
      if (!isOfRequest(error)) {
        tell(this, "problem", error);
        return;
      }
      this.damaged = explain(error);
    }
    this.draft = this.saved ?? this.#first();
  }

  #first(): Watermark {
    const blank = first(new Date().getFullYear());
    return { ...blank, picture: drawText(blank.text) };
  }

  #change(change: Partial<Watermark>): void {
    if (this.draft !== undefined) {
      this.draft = { ...this.draft, ...change };
    }
  }

  #save(event: SubmitEvent): void {
    event.preventDefault();
    const { draft } = this;
    if (draft === undefined || this.#attempt.busy) {
      return;
    }
    void this.#attempt.run(async () => {
      await chooseWatermark(this.api, draft);
      this.saved = draft;
      this.damaged = "";
      tell(this, "said", {
        text: draft.on ? msg("From now on others see the watermark.") : msg("Nobody sees a watermark now."),
      });
    });
  }

  protected override render(): TemplateResult {
    const { draft, damaged } = this;
    return html`
      <h1>${msg("Watermark")}</h1>
      <p class="about">
        ${msg(
          "A mark on the photos that others see here. Your own view, and the files in the vault, stay as they are.",
        )}
      </p>
      <p class="problem" role="alert" ?hidden="${damaged === ""}">${damaged}</p>
      ${draft === undefined ? nothing : html`
        <form @submit="${this.#save}">${this.#renderFields(draft)}${this.#renderSeen(draft)}</form>
      `}
    `;
  }

  #renderFields(draft: Watermark): TemplateResult {
    return html`
      <div class="fields">
        <label class="switch">
          <input
            type="checkbox"
            .checked="${draft.on}"
            @change="${(event: Event) => this.#change({ on: (event.target as HTMLInputElement).checked })}"
          />
          ${msg("Mark the photos that others see")}
        </label>
        <div>
          <h2 id="whom">${msg("Who sees it")}</h2>
          <div class="choices" role="radiogroup" aria-labelledby="whom">
            ${AUDIENCES.map(([audience, label]) =>
              html`
                <label>
                  <input
                    type="radio"
                    name="audience"
                    .checked="${audience === draft.audience}"
                    @change="${() => this.#change({ audience })}"
                  />
                  ${label}
                </label>
              `
            )}
          </div>
        </div>
        <div>
          <h2>${msg("The mark")}</h2>
          <latent-mark-field .mark="${draft}" @mark="${(event: CustomEvent<Mark>) =>
            this.#change(event.detail)}"></latent-mark-field>
        </div>
        ${this.#renderPlace(draft)}
        <div>
          <h2 id="sizes">${msg("Which pictures")}</h2>
          <select aria-labelledby="sizes" @change="${(event: Event) =>
            this.#change({ from: Number((event.target as HTMLSelectElement).value) })}">
            ${sizes(draft.from).map(([from, label]) =>
              html`
                <option value="${from}" ?selected="${from === draft.from}">${label}</option>
              `
            )}
          </select>
        </div>
      </div>
    `;
  }

  #renderPlace(draft: Watermark): TemplateResult {
    return html`
      <div>
        <h2>${msg("Place and strength")}</h2>
        <div class="where">
          <latent-position-picker
            .position="${draft.position}"
            ?disabled="${draft.repeat}"
            @choose="${(event: CustomEvent<Position>) => this.#change({ position: event.detail })}"
          ></latent-position-picker>
          <label class="switch">
            <input
              type="checkbox"
              .checked="${draft.repeat}"
              @change="${(event: Event) => this.#change({ repeat: (event.target as HTMLInputElement).checked })}"
            />
            ${msg("Repeat it all over")}
          </label>
        </div>
        ${this.#renderSlider(msg("Width"), draft.width, (width) => this.#change({ width }))}${this.#renderSlider(
          msg("Opacity"),
          draft.opacity,
          (opacity) => this.#change({ opacity }),
        )}
      </div>
    `;
  }

  #renderSlider(name: string, percent: number, changed: (percent: number) => void): TemplateResult {
    return html`
      <label class="slider">
        <span>${name}</span>
        <input
          type="range"
          min="5"
          max="100"
          step="5"
          aria-label="${msg(str`${name}, in percent`)}"
          .value="${String(percent)}"
          @input="${(event: InputEvent) => changed(Number((event.target as HTMLInputElement).value))}"
        />
        <output>${PERCENT.format(percent / 100)}</output>
      </label>
    `;
  }

  #renderSeen(draft: Watermark): TemplateResult {
    const { problem, busy } = this.#attempt;
    return html`
      <div class="seen">
        <latent-watermark-sample .api="${this.api}" .watermark="${draft}"></latent-watermark-sample>
        <section class="means" aria-label="${msg("What it means")}">
          <h2>${msg("What it means")}</h2>
          <ul>
            ${consequences(draft).map((sentence) =>
              html`
                <li>${sentence}</li>
              `
            )}
          </ul>
        </section>
        <p class="problem" role="alert" ?hidden="${problem === ""}">${problem}</p>
        <div class="actions">
          <button class="main" ?disabled="${busy || draft.picture === "" || isSame(this.saved, draft)}">${msg(
            "Save",
          )}</button>
        </div>
      </div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "latent-watermark-page": WatermarkPage;
  }
}
