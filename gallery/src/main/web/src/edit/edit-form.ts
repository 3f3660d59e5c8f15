import { msg } from "@lit/localize";
import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { property, state } from "lit/decorators.js";
import type { Change } from "../api/types.ts";
import { base, buttons } from "../ui/styles.ts";

/** What was typed is no value; the message is for the user. */
export class Mistyped extends Error {}

/**
 * A small form for one thing that is said of photos. It takes the focus; Enter saves, Escape gives up.
 *
 * Events: `save` (detail: the change), `cancel`.
 */
export abstract class EditForm extends LitElement {
  /** On the button that saves. */
  @property()
  accessor action = msg("Save");
  @state()
  protected accessor problem = "";

  static override readonly styles = [
    base,
    buttons,
    css`
      form {
        display: grid;
        gap: 8px;
      }

      label {
        color: var(--ink-soft);
        font-size: var(--text-small);
      }

      input,
      textarea {
        display: block;
        width: 100%;
        margin-top: 4px;
        padding: 9px 12px;
        border: 1px solid var(--line);
        border-radius: var(--corner-small);
        background: var(--paper);
        color: var(--ink);
        font: inherit;
        font-size: max(var(--text), 1rem);
      }

      textarea {
        min-height: 5.5em;
        resize: vertical;
      }

      input:focus,
      textarea:focus {
        outline: 2px solid var(--focus);
        outline-offset: -1px;
      }

      .row {
        display: flex;
        gap: 8px;
      }

      .row > * {
        flex: 1;
        min-width: 0;
      }

      .actions {
        display: flex;
        flex-wrap: wrap;
        gap: 8px;
      }

      .main,
      .quiet {
        min-height: 36px;
        padding: 0 14px;
        border-radius: var(--corner-small);
        font-size: var(--text-small);
      }

      .hint,
      [role="alert"] {
        color: var(--ink-soft);
        font-size: var(--text-small);
        line-height: 1.4;
      }

      [role="alert"] {
        color: var(--danger);
      }
    `,
  ];

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener("keydown", this.#keyDown);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener("keydown", this.#keyDown);
  }

  protected override firstUpdated(_changed: PropertyValues): void {
    const field = this.renderRoot.querySelector<HTMLInputElement | HTMLTextAreaElement>("input, textarea");
    field?.focus();
    if (field instanceof HTMLTextAreaElement) {
      field.setSelectionRange(field.value.length, field.value.length);
    }
  }

  /** @throws Mistyped */
  protected abstract read(): Change;

  protected abstract renderFields(): TemplateResult;

  /** What can be done besides. */
  protected renderMore(): TemplateResult | typeof nothing {
    return nothing;
  }

  protected value(name: string): string {
    return this.renderRoot.querySelector<HTMLInputElement | HTMLTextAreaElement>(`[name=${name}]`)?.value ?? "";
  }

  protected save(change: Change): void {
    this.dispatchEvent(new CustomEvent("save", { detail: change }));
  }

  readonly #keyDown = (event: KeyboardEvent): void => {
    const writesLines = event.composedPath()[0] instanceof HTMLTextAreaElement && event.shiftKey;
    if (event.key === "Escape") {
      event.preventDefault();
      this.#cancel();
    } else if (event.key === "Enter" && event.composedPath()[0] instanceof HTMLTextAreaElement && !writesLines) {
      event.preventDefault();
      this.#submit();
    }
    if (event.key !== "Tab") {
      // What is typed here is for nobody else.
      event.stopPropagation();
    }
  };

  #cancel(): void {
    this.dispatchEvent(new CustomEvent("cancel"));
  }

  #submit(event?: SubmitEvent): void {
    event?.preventDefault();
    this.attempt(() => this.read());
  }

  /** Saves what is read, or says why it cannot be. */
  protected attempt(read: () => Change): void {
    try {
      this.save(read());
    } catch (error) {
      if (!(error instanceof Mistyped)) {
        throw error;
      }
      this.problem = error.message;
    }
  }

  protected override render(): TemplateResult {
    return html`
      <form novalidate @submit="${this.#submit}">
        ${this.renderFields()}
        <p role="alert" ?hidden="${this.problem === ""}">${this.problem}</p>
        <div class="actions">
          <button class="main">${this.action}</button>
          <button class="quiet" type="button" @click="${this.#cancel}">${msg("Cancel")}</button>
          ${this.renderMore()}
        </div>
      </form>
    `;
  }
}
