import { msg } from "@lit/localize";
import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import type { Api } from "../api/client.ts";
import type { Completion } from "../api/types.ts";
import { icons } from "../ui/icons.ts";
import { base, buttons } from "../ui/styles.ts";
import { completed, Completing } from "./completing.ts";
import { completionList, completionStyles, LIST, offerId } from "./completion-list.ts";
import "./search-help.ts";

/** A search runs once the typing has paused for this long, in milliseconds. */
const PAUSE = 250;

/** The one search box. Event: `search` (detail: the query). */
@customElement("latent-search-box")
export class SearchBox extends LitElement {
  @property({ attribute: false })
  accessor api!: Api;
  @property({ attribute: false })
  accessor value = "";
  /** Why the query was not understood; empty where it was. */
  @property({ attribute: false })
  accessor problem = "";
  @state()
  private accessor typed = "";
  @query("input")
  private accessor input!: HTMLInputElement;
  @query("#help")
  private accessor help!: HTMLElement;
  readonly #completing = new Completing(this);
  #timer: number | undefined;
  readonly #shortcut = (event: KeyboardEvent) => this.#focusOnSlash(event);

  static override readonly styles = [
    base,
    buttons,
    completionStyles,
    css`
      :host {
        position: relative;
        display: block;
      }

      form {
        display: flex;
        align-items: center;
        height: 44px;
        padding: 0 4px 0 14px;
        border: 1px solid transparent;
        border-radius: var(--corner-middle);
        background: var(--sunken);
        color: var(--ink-soft);
        transition: background var(--quick), border-color var(--quick);
      }

      form:focus-within {
        border-color: var(--focus);
        background: var(--raised);
        box-shadow: 0 2px 12px light-dark(rgb(40 30 20 / 0.08), rgb(0 0 0 / 0.4));
      }

      form.wrong {
        border-color: var(--danger);
      }

      input {
        flex: 1;
        min-width: 0;
        height: 100%;
        padding: 0 10px;
        border: 0;
        outline: 0;
        background: transparent;
        color: var(--ink);
        font: inherit;
        appearance: none;
      }

      /* The box around it shows the focus. */
      input:focus-visible {
        outline: 0;
      }

      input::placeholder {
        color: var(--ink-soft);
        opacity: 1;
      }

      input::-webkit-search-cancel-button {
        display: none;
      }

      .icon {
        width: 36px;
        height: 36px;
        border-radius: var(--corner-small);
      }

      svg {
        width: 20px;
        height: 20px;
        flex: none;
      }

      .problem {
        position: absolute;
        top: calc(100% + 6px);
        left: 0;
        right: 0;
        padding: 10px 14px;
        border-radius: var(--corner-middle);
        background: var(--raised);
        box-shadow: var(--shadow);
        color: var(--danger);
        font-size: var(--text-small);
      }
    `,
  ];

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener("keydown", this.#shortcut);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener("keydown", this.#shortcut);
    window.clearTimeout(this.#timer);
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has("value") && this.value.trim() !== this.typed.trim()) {
      this.typed = this.value;
    }
  }

  #focusOnSlash(event: KeyboardEvent): void {
    const writing = event.composedPath()[0] instanceof HTMLInputElement;
    if (event.key === "/" && !writing && !event.ctrlKey && !event.metaKey && this.closest("[inert]") === null) {
      event.preventDefault();
      this.input.focus();
      this.input.select();
    }
  }

  #type(): void {
    this.typed = this.input.value;
    window.clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.#search(), PAUSE);
    this.#completing.typed(this.typed, this.input.selectionStart ?? this.typed.length);
  }

  #search(): void {
    window.clearTimeout(this.#timer);
    this.dispatchEvent(new CustomEvent("search", { detail: this.typed.trim() }));
  }

  #submit(event: SubmitEvent): void {
    event.preventDefault();
    this.#completing.close();
    this.#search();
  }

  #clear(): void {
    this.#completing.close();
    this.typed = "";
    this.#search();
    this.input.focus();
  }

  #keyDown(event: KeyboardEvent): void {
    const action = this.#actionOf(event.key);
    if (action !== undefined) {
      event.preventDefault();
      action();
    }
  }

  #actionOf(key: string): (() => void) | undefined {
    const { isOpen, chosen } = this.#completing;
    switch (key) {
      case "ArrowDown":
        return isOpen ? () => this.#completing.move(1) : undefined;
      case "ArrowUp":
        return isOpen ? () => this.#completing.move(-1) : undefined;
      case "Enter":
      case "Tab":
        return chosen && (() => void this.#complete(chosen));
      case "Escape":
        return isOpen ? () => this.#completing.close() : this.typed === "" ? undefined : () => this.#clear();
      default:
        return undefined;
    }
  }

  /** After a filter its values are offered. */
  async #complete(offer: Completion): Promise<void> {
    const { query, caret } = completed(this.typed, offer);
    this.typed = query;
    await this.updateComplete;
    this.input.focus();
    this.input.setSelectionRange(caret, caret);
    if (offer.value === undefined) {
      this.#completing.typed(query, caret);
    } else {
      this.#completing.close();
      this.#search();
    }
  }

  /** Puts the caret around a part of what was typed, to change it. */
  async edit(start: number, end: number): Promise<void> {
    await this.updateComplete;
    this.input.focus();
    this.input.setSelectionRange(start, end);
    this.#completing.typed(this.typed, end);
  }

  #use(example: string): void {
    this.typed = [this.typed.trim(), example].filter((part) => part !== "").join(" ");
    this.help.hidePopover();
    this.#search();
    this.input.focus();
  }

  protected override render(): TemplateResult {
    return html`
      <form role="search" class="${this.problem === "" ? "" : "wrong"}" @submit="${this.#submit}">
        ${icons.search}
        <label class="unseen" for="query">${msg("Search photos")}</label>
        <input
          id="query"
          type="search"
          autocomplete="off"
          autocapitalize="none"
          spellcheck="false"
          enterkeyhint="search"
          placeholder="${msg("Search")}"
          role="combobox"
          aria-autocomplete="list"
          aria-expanded="${this.#completing.isOpen ? "true" : "false"}"
          aria-controls="${LIST}"
          aria-activedescendant="${this.#completing.active < 0 ? nothing : offerId(this.#completing.active)}"
          aria-describedby="problem"
          aria-invalid="${this.problem === "" ? "false" : "true"}"
          .value="${this.typed}"
          @input="${this.#type}"
          @keydown="${this.#keyDown}"
          @blur="${() => this.#completing.close()}"
        />
        ${this.typed === "" ? nothing : html`
          <button
            class="icon"
            type="button"
            aria-label="${msg("Clear the search")}"
            title="${msg("Clear")}"
            @click="${this.#clear}"
          >
            ${icons.clear}
          </button>
        `}
        <button
          class="icon"
          type="button"
          popovertarget="help"
          aria-label="${msg("Search filters")}"
          title="${msg("Filters")}"
        >
          ${icons.help}
        </button>
      </form>
      ${completionList(this.#completing, (offer) => void this.#complete(offer))}
      <div class="problem" id="problem" role="alert" ?hidden="${this.problem === "" || this.#completing.isOpen}">${this
        .problem}</div>
      <latent-search-help
        id="help"
        popover
        role="dialog"
        aria-label="${msg("Search filters")}"
        .api="${this.api}"
        @use="${(event: CustomEvent<string>) => this.#use(event.detail)}"
      ></latent-search-help>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "latent-search-box": SearchBox;
  }
}
