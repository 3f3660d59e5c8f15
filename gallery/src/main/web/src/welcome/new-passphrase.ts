import { msg, str } from "@lit/localize";
import { inWords } from "../language/server.ts";
import { css, html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import type { Api } from "../api/client.ts";
import { type Strength, strength } from "../api/welcome.ts";
import { tell } from "../app/tell.ts";
import { base, buttons, fields } from "../ui/styles.ts";
import { secretField } from "./secret-field.ts";
import { steps } from "./welcome.styles.ts";

/** As short as a passphrase may be, in characters. */
const LEAST = 8;

/** Whoever types on is not asked about, in milliseconds. */
const PAUSE = 400;

/** By score. */
const VERDICTS = [
  msg("This passphrase is very weak."),
  msg("This passphrase is weak."),
  msg("This passphrase is fair."),
  msg("This passphrase is strong."),
  msg("This passphrase is very strong."),
];

/** The lowest score that needs no advice. */
const FIRST_GOOD = 3;

/** A new passphrase, typed twice, and how strong it is. Event: `entered`, as Enter does in a form. */
@customElement("latent-new-passphrase")
export class NewPassphrase extends LitElement {
  @property({ attribute: false })
  accessor api!: Api;
  /** Whether the form begins with it. */
  @property({ type: Boolean })
  accessor begins = false;
  @property({ type: Boolean })
  accessor busy = false;

  @state()
  private accessor legible = false;
  @state()
  private accessor missing = LEAST;
  @state()
  private accessor verdict: Strength | undefined;
  @state()
  private accessor problem = "";
  @query("#first")
  private accessor first!: HTMLInputElement;
  @query("#second")
  private accessor second!: HTMLInputElement;
  #timer: number | undefined;

  static override readonly styles = [
    base,
    buttons,
    fields,
    steps,
    css`
      .twice {
        display: grid;
        gap: 16px;
      }

      .meter {
        display: grid;
        grid-template-columns: repeat(5, 1fr);
        gap: 4px;
        margin-bottom: 6px;
      }

      .meter span {
        height: 5px;
        border-radius: 3px;
        background: var(--line);
      }

      .meter .full {
        background: var(--danger);
      }

      .meter .full.fair {
        background: light-dark(#a36a00, #e0ad4f);
      }

      .meter .full.good {
        background: light-dark(#2c7a3f, #7fce93);
      }

      .strength {
        min-height: 2.6em;
        font-size: var(--text-small);
      }
    `,
  ];

  override firstUpdated(): void {
    if (this.begins) {
      this.first.focus();
    }
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.clearTimeout(this.#timer);
  }

  /** What was typed, if it is long enough and the same twice; otherwise it is said what is wrong. */
  value(): string | undefined {
    const chosen = this.first.value;
    if ([...chosen].length < LEAST) {
      this.problem = msg(str`It is too short: at least ${LEAST} characters, better four words.`);
      this.first.focus();
      return undefined;
    }
    if (chosen !== this.second.value) {
      this.problem = msg("The two differ. Type it once more.");
      this.second.select();
      return undefined;
    }
    this.problem = "";
    return chosen;
  }

  /** A form does not hear of Enter in what it only holds. */
  #pressed(event: KeyboardEvent): void {
    if (event.key === "Enter" && event.target instanceof HTMLInputElement) {
      tell(this, "entered");
    }
  }

  #typed(): void {
    window.clearTimeout(this.#timer);
    this.problem = "";
    const chosen = this.first.value;
    this.missing = LEAST - [...chosen].length;
    this.verdict = undefined;
    if (this.missing <= 0) {
      this.#timer = window.setTimeout(() => void this.#judge(chosen), PAUSE);
    }
  }

  /** That nothing is known of it is no reason to stop anybody. */
  async #judge(chosen: string): Promise<void> {
    const verdict = await strength(this.api, chosen).catch(() => undefined);
    if (this.first.value === chosen) {
      this.verdict = verdict;
    }
  }

  protected override render(): TemplateResult {
    const toggle = () => (this.legible = !this.legible);
    const common = { autocomplete: "new-password", legible: this.legible, readonly: this.busy, toggle } as const;
    const invalid = this.problem !== "";
    return html`
      <div class="twice" @keydown="${this.#pressed}">
        ${secretField({ ...common, id: "first", label: msg("Passphrase"), invalid, typed: () => this.#typed() })}
        <div class="strength">${this.#renderStrength()}</div>
        ${secretField({
          ...common,
          id: "second",
          label: msg("The same again"),
          invalid,
          typed: () => (this.problem = ""),
        })}
      </div>
      <p class="problem" id="problem" role="alert">${this.problem}</p>
    `;
  }

  #renderStrength(): TemplateResult | typeof nothing {
    if (this.missing > 0) {
      return html`
        <p>${msg("Four or more words that have nothing to do with each other are easy to keep and hard to guess.")}</p>
      `;
    }
    const { verdict } = this;
    if (verdict === undefined) {
      return nothing;
    }
    const colour = verdict.score >= FIRST_GOOD ? "good" : verdict.score === 2 ? "fair" : "";
    return html`
      <div class="meter" aria-hidden="true">
        ${[0, 1, 2, 3, 4].map((step) =>
          html`
            <span class="${step <= verdict.score ? `full ${colour}` : ""}"></span>
          `
        )}
      </div>
      <p role="status">${judged(verdict)}</p>
    `;
  }
}

function judged({ score, reason }: Strength): string {
  const verdict = VERDICTS[score] ?? "";
  return score >= FIRST_GOOD ? verdict : [
    verdict,
    reason === undefined ? msg("It can be guessed by trying.") : inWords(reason),
    msg("Four or more words that have nothing to do with each other are better."),
  ].join(" ");
}

/** For the form around a new passphrase. */
export function submit(event: Event): void {
  (event.currentTarget as HTMLFormElement).requestSubmit();
}

declare global {
  interface HTMLElementTagNameMap {
    "latent-new-passphrase": NewPassphrase;
  }
}
