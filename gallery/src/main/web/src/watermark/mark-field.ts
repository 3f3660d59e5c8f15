import { msg } from "@lit/localize";
import { css, html, LitElement, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { Watermark } from "../api/types.ts";
import { base, buttons, choices, fields } from "../ui/styles.ts";
import { drawPicture, drawText } from "./draw.ts";
import { watermarkStyles } from "./watermark.styles.ts";

/** What is drawn: words, or a picture of the owner's. */
export type Mark = Pick<Watermark, "text" | "picture">;

/** Event: `mark` (detail: the Mark). */
@customElement("latent-mark-field")
export class MarkField extends LitElement {
  @property({ attribute: false })
  accessor mark!: Mark;
  /** Which of the two is chosen from; what is drawn stays until there is another. */
  @state()
  private accessor kind: "words" | "picture" | undefined;
  @state()
  private accessor problem = "";

  static override readonly styles = [
    base,
    buttons,
    fields,
    choices,
    watermarkStyles,
    css`
      :host {
        display: grid;
        gap: 12px;
      }

      input[type="file"] {
        max-width: 100%;
        font: inherit;
        font-size: var(--text-small);
      }

      input[type="file"]::file-selector-button {
        min-height: 40px;
        margin-right: 12px;
        padding: 0 16px;
        border: 1px solid var(--line);
        border-radius: var(--corner-middle);
        background: transparent;
        color: inherit;
        font: inherit;
        cursor: pointer;
      }
    `,
  ];

  get #kind(): "words" | "picture" {
    return this.kind ?? (this.mark.text === "" && this.mark.picture !== "" ? "picture" : "words");
  }

  #tell(mark: Mark): void {
    this.problem = "";
    this.dispatchEvent(new CustomEvent("mark", { detail: mark }));
  }

  #write(text: string): void {
    this.#tell(text.trim() === "" ? { text: "", picture: "" } : { text, picture: drawText(text) });
  }

  async #take(file: File | undefined): Promise<void> {
    if (file === undefined) {
      return;
    }
    try {
      this.#tell({ text: "", picture: await drawPicture(file) });
    } catch {
      this.problem = msg("This file is no picture that the browser can draw. A PNG does best.");
    }
  }

  #turnTo(kind: "words" | "picture"): void {
    this.kind = kind;
    this.problem = "";
  }

  protected override render(): TemplateResult {
    return html`
      <div class="choices" role="radiogroup" aria-label="${msg("What the mark is")}">
        ${this.#renderKind("words", msg("Words"))}${this.#renderKind("picture", msg("A picture"))}
      </div>
      ${this.#kind === "words" ? this.#renderWords() : this.#renderPicture()}
      <p class="problem" role="alert" ?hidden="${this.problem === ""}">${this.problem}</p>
    `;
  }

  #renderKind(kind: "words" | "picture", label: string): TemplateResult {
    return html`
      <label>
        <input type="radio" name="kind" .checked="${kind === this.#kind}" @change="${() => this.#turnTo(kind)}" />
        ${label}
      </label>
    `;
  }

  #renderWords(): TemplateResult {
    return html`
      <div class="field">
        <input
          aria-label="${msg("Words of the mark")}"
          maxlength="100"
          autocomplete="off"
          .value="${this.mark.text}"
          @input="${(event: InputEvent) => this.#write((event.target as HTMLInputElement).value)}"
        />
      </div>
    `;
  }

  #renderPicture(): TemplateResult {
    return html`
      <input
        type="file"
        aria-label="${msg("Picture of the mark")}"
        accept="image/png,image/webp,image/jpeg,image/gif"
        @change="${(event: Event) => void this.#take((event.target as HTMLInputElement).files?.[0])}"
      />
      <p class="soft">${msg("A PNG with a transparent background does best. It is kept in the vault, encrypted.")}</p>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "latent-mark-field": MarkField;
  }
}
