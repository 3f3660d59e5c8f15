import { msg, str } from "@lit/localize";
import { css, html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { type Api, isOfRequest } from "../api/client.ts";
import type { Checked, Found, Health, RunningCheck, VaultState } from "../api/types.ts";
import { beginCheck, endCheck, health } from "../api/vault.ts";
import { tell } from "../app/tell.ts";
import { plural } from "../language/plural.ts";
import { inWords } from "../language/server.ts";
import { count } from "../photo/format.ts";
import { Attempt } from "../ui/attempt.ts";
import { icons } from "../ui/icons.ts";
import { Poll } from "../ui/poll.ts";
import "../ui/progress-bar.ts";
import { base, buttons } from "../ui/styles.ts";
import { vaultStyles } from "./vault.styles.ts";
import { moment, partOf, progressOf, shellWord } from "./words.ts";

/** How often to ask how far it is, in milliseconds: while a check goes on, and while none does. */
const CHECKING = 1_000;
const RESTING = 15_000;

const SEVERITIES: Readonly<Record<Found["severity"], string>> = {
  critical: msg("Damage"),
  warning: msg("Warning"),
  note: msg("Note"),
};

/** Checks of the vault: begun, watched, ended, and what the last one has found. Event: `problem` (detail: the error). */
@customElement("latent-vault-health")
export class HealthPart extends LitElement {
  @property({ attribute: false })
  accessor api!: Api;
  @property({ attribute: false })
  accessor vault: VaultState | undefined;
  @state()
  private accessor health: Health | undefined;
  readonly #attempt = new Attempt(this);
  readonly #poll = new Poll(this, () => this.#ask(), () => this.health?.running === undefined ? RESTING : CHECKING);

  static override readonly styles = [
    base,
    buttons,
    vaultStyles,
    css`
      .found {
        border-left: 4px solid var(--line);
      }

      .found.critical {
        border-left-color: var(--danger);
      }

      .found.warning {
        border-left-color: var(--accent);
      }

      .severity {
        font-size: var(--text-small);
        font-weight: 650;
      }

      .critical .severity {
        color: var(--danger);
      }

      .found ul {
        gap: 2px;
        padding-left: 18px;
        list-style: disc;
        overflow-wrap: anywhere;
      }

      .choices {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 260px), 1fr));
        gap: 12px;
      }

      .choices .card {
        align-content: space-between;
      }
    `,
  ];

  async #ask(): Promise<void> {
    try {
      this.health = await health(this.api);
    } catch (error) {
      // What is refused now may be answered the next time; until then what was known stays.
      if (!isOfRequest(error)) {
        tell(this, "problem", error);
      }
    }
  }

  #begin(deep: boolean): void {
    void this.#attempt.run(async () => {
      this.health = await beginCheck(this.api, deep);
      this.#poll.now();
    });
  }

  #end(): void {
    void this.#attempt.run(async () => {
      this.health = await endCheck(this.api);
      this.#poll.now();
    });
  }

  protected override render(): TemplateResult | typeof nothing {
    const { health } = this;
    if (health === undefined) {
      return nothing;
    }
    return html`
      <p class="about">
        ${msg(
          "A check tells whether all of the vault can be read, and whether it is as this computer remembers it. It changes nothing, and goes on when you leave this page.",
        )}
      </p>
      ${health.running === undefined ? this.#renderChoices() : this.#renderRunning(health.running)}
      <p class="problem" role="alert" ?hidden="${this.#attempt.problem === ""}">${this.#attempt.problem}</p>
      ${health.problem === undefined ? nothing : html`
        <p class="notable" role="status">${inWords(health.problem)}</p>
      `} ${health.last === undefined ? this.#renderNone(health) : this.#renderLast(health.last)}
    `;
  }

  #renderChoices(): TemplateResult {
    return html`
      <div class="choices">
        <section class="card" aria-labelledby="usual">
          <div>
            <h2 id="usual">${msg("Structure")}</h2>
            <p class="soft">${msg("Folders, names, and what each thing is. Reads no photo, and takes moments.")}</p>
          </div>
          <div class="actions">
            <button class="main" ?disabled="${this.#attempt.busy}" @click="${() => this.#begin(false)}">
              ${msg("Check the structure")}
            </button>
          </div>
        </section>
        <section class="card" aria-labelledby="deep">
          <div>
            <h2 id="deep">${msg("Everything")}</h2>
            <p class="soft">
              ${msg(
                "Decrypts every name and every part of every file. Takes as long as reading all of it, and goes on where it was when it was ended.",
              )}
            </p>
          </div>
          <div class="actions">
            <button class="quiet" ?disabled="${this.#attempt.busy}" @click="${() => this.#begin(true)}">
              ${msg("Check everything")}
            </button>
          </div>
        </section>
      </div>
    `;
  }

  #renderRunning(running: RunningCheck): TemplateResult {
    return html`
      <section class="card" aria-labelledby="running">
        <h2 id="running">${running.deep ? msg("Checking everything") : msg("Checking the structure")}</h2>
        <latent-progress
          label="${running.deep ? msg("Checking everything") : msg("Checking the structure")}"
          .portion="${partOf(running)}"
          .text="${progressOf(running, Date.now())}"
        ></latent-progress>
        <div class="actions">
          <button class="quiet" ?disabled="${this.#attempt.busy}" @click="${this.#end}">${icons.clear}${msg(
            "End the check",
          )}</button>
        </div>
      </section>
    `;
  }

  #renderNone({ running }: Health): TemplateResult | typeof nothing {
    return running !== undefined ? nothing : html`
      <p class="about">${msg("No check has been made since the vault was unlocked.")}</p>
    `;
  }

  #renderLast(last: Checked): TemplateResult {
    return html`
      <section class="card" aria-labelledby="last">
        <h2 id="last" role="status">${last.problems === 0 ? msg("No problem was found") : plural(last.problems, {
          one: msg(str`${count(last.problems)} problem was found`),
          other: msg(str`${count(last.problems)} problems were found`),
        })}</h2>
        <p class="soft">${moment(last.at)}</p>
        ${last.summary.map((sentence) =>
          html`
            <p>${sentence}</p>
          `
        )}
      </section>
      ${last.found.length === 0 ? nothing : html`
        <ul aria-label="${msg("Found")}">
          ${last.found.map((found) => this.#renderFound(found))}
        </ul>
      `} ${last.problems === 0 ? nothing : this.#renderRepair(last)}
    `;
  }

  #renderFound({ severity, heading, items, more, advice }: Found): TemplateResult {
    return html`
      <li class="card found ${severity}">
        <div>
          <span class="severity">${SEVERITIES[severity]}</span>
          <h3>${heading}</h3>
        </div>
        ${items.length === 0 ? nothing : html`
          <ul>
            ${items.map((item) =>
              html`
                <li>${item}</li>
              `
            )} ${more === "" ? nothing : html`
              <li>${more}</li>
            `}
          </ul>
        `} ${advice.map((sentence) =>
          html`
            <p>${sentence}</p>
          `
        )}
      </li>
    `;
  }

  /** While the vault is unlocked something may be written to what a repair moves. */
  #renderRepair({ deep }: Checked): TemplateResult | typeof nothing {
    return this.vault === undefined ? nothing : html`
      <section class="card" aria-labelledby="repair">
        <h2 id="repair">${msg("Repairing")}</h2>
        <p>
          ${msg(
            "Repairs need the vault locked, as nothing else may write to it meanwhile. Lock it, let your sync client finish, and run this where the vault is. It tells what it is going to do, asks, and deletes nothing that may be a photo:",
          )}
        </p>
        <p><code>latent check ${shellWord(this.vault.folder)}${deep ? " --deep" : ""} --repair</code></p>
        <p>${msg("Where --accept is named above, it goes with the same command, and the vault may stay unlocked:")}</p>
        <p><code>latent check ${shellWord(this.vault.folder)} --accept PATH</code></p>
      </section>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "latent-vault-health": HealthPart;
  }
}
