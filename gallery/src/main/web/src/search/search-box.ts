import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import type { Api } from "../api/client.ts";
import type { QueryFilter } from "../api/types.ts";
import { icons } from "../ui/icons.ts";
import { base, buttons } from "../ui/styles.ts";

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
  private accessor filters: readonly QueryFilter[] = [];
  @state()
  private accessor typed = "";
  @query("input")
  private accessor input!: HTMLInputElement;
  @query("#help")
  private accessor help!: HTMLElement;
  #timer: number | undefined;
  readonly #shortcut = (event: KeyboardEvent) => this.#focusOnSlash(event);

  static override readonly styles = [
    base,
    buttons,
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
        border-radius: 12px;
        background: var(--sunken);
        color: var(--ink-soft);
        transition: background var(--quick), border-color var(--quick);
      }

      form:focus-within {
        border-color: var(--line);
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
        border-radius: 9px;
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
        border-radius: 10px;
        background: var(--raised);
        box-shadow: var(--shadow);
        color: var(--danger);
        font-size: var(--text-small);
      }

      #help {
        position: fixed;
        inset: calc(var(--header) - 4px) auto auto 50%;
        width: min(620px, calc(100vw - 24px));
        max-height: calc(100dvh - var(--header) - 24px);
        margin: 0;
        padding: 20px 8px 12px;
        overflow: auto;
        border: 1px solid var(--line);
        border-radius: var(--corner-large);
        background: var(--raised);
        box-shadow: var(--shadow);
        color: var(--ink);
        transform: translateX(-50%);
      }

      h2 {
        padding: 0 14px;
        font-size: var(--text);
        font-weight: 650;
      }

      #help p {
        padding: 4px 14px 12px;
        color: var(--ink-soft);
        font-size: var(--text-small);
      }

      dl {
        display: grid;
        gap: 10px;
        margin: 0;
        padding: 0 14px 8px;
      }

      dd {
        margin: 0;
        font-size: var(--text-small);
      }

      .examples {
        display: flex;
        flex-wrap: wrap;
        gap: 6px;
      }

      .examples button {
        padding: 3px 9px;
        border: 0;
        border-radius: 7px;
        background: var(--sunken);
        color: var(--accent);
        font-family: ui-monospace, "SF Mono", "Cascadia Mono", "Noto Sans Mono", "DejaVu Sans Mono", monospace;
        font-size: 0.8125rem;
      }

      .examples button:hover {
        background: var(--line);
      }

      .meaning {
        line-height: 1.35;
        color: var(--ink-soft);
      }

      .filter {
        display: grid;
        grid-template-columns: 13rem minmax(0, 1fr);
        gap: 4px 16px;
        align-items: baseline;
      }

      @media (max-width: 599px) {
        .filter {
          grid-template-columns: 1fr;
        }
      }

      kbd {
        padding: 1px 6px;
        border: 1px solid var(--line);
        border-radius: 5px;
        font: inherit;
        font-size: 0.75rem;
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
  }

  #search(): void {
    window.clearTimeout(this.#timer);
    this.dispatchEvent(new CustomEvent("search", { detail: this.typed.trim() }));
  }

  #submit(event: SubmitEvent): void {
    event.preventDefault();
    this.#search();
  }

  #clear(): void {
    this.typed = "";
    this.#search();
    this.input.focus();
  }

  #keyDown(event: KeyboardEvent): void {
    if (event.key === "Escape" && this.typed !== "") {
      event.preventDefault();
      this.#clear();
    }
  }

  async #fetchHelp(): Promise<void> {
    if (this.filters.length === 0) {
      // Without the table the popover still shows its first sentence.
      this.filters = await this.api.queryHelp().catch(() => []);
    }
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
        <label class="unseen" for="query">Search photos</label>
        <input
          id="query"
          type="search"
          autocomplete="off"
          autocapitalize="none"
          spellcheck="false"
          enterkeyhint="search"
          placeholder="Search"
          aria-describedby="problem"
          aria-invalid="${this.problem === "" ? "false" : "true"}"
          .value="${this.typed}"
          @input="${this.#type}"
          @keydown="${this.#keyDown}"
        />
        ${this.typed === "" ? nothing : html`
          <button class="icon" type="button" aria-label="Clear the search" title="Clear" @click="${this.#clear}">
            ${icons.clear}
          </button>
        `}
        <button class="icon" type="button" popovertarget="help" aria-label="Search filters" title="Filters">
          ${icons.help}
        </button>
      </form>
      <div class="problem" id="problem" role="alert" ?hidden="${this.problem === ""}">${this.problem}</div>
      <div id="help" popover aria-label="Search filters" @beforetoggle="${this.#fetchHelp}">
        <h2>Find photos by anything they tell</h2>
        <p>Words are looked for in names, captions and keywords. Filters narrow it down. <kbd>/</kbd> brings you here.</p>
        <dl>
          ${this.filters.map(
            (filter) =>
              html`
                <div class="filter">
                  <dt class="unseen">${filter.key}</dt>
                  <dd class="meaning">${filter.meaning}</dd>
                  <dd class="examples">
                    ${filter.examples.map(
                      (example) =>
                        html`
                          <button type="button" @click="${() => this.#use(example)}">${example}</button>
                        `,
                    )}
                  </dd>
                </div>
              `,
          )}
        </dl>
      </div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "latent-search-box": SearchBox;
  }
}
