import { msg } from "@lit/localize";
import { css, html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { Api } from "../api/client.ts";
import type { AuditEvent, AuditLog } from "../api/types.ts";
import { tell } from "../app/tell.ts";
import type { View } from "../app/view.ts";
import { icons } from "../ui/icons.ts";
import "../ui/notice.ts";
import { pageStyles } from "../ui/page.styles.ts";
import { base, buttons } from "../ui/styles.ts";
import { byDay, type Day, sentence, timeOfDay } from "./events.ts";

/** So many events are shown at first, and as many more each time. */
const STEP = 100;
/** The server tells no more. */
const MOST = 10_000;

/** What was done in the vault, and by whom, for its owner. */
@customElement("latent-activity-page")
export class ActivityPage extends LitElement implements View {
  @property({ attribute: false })
  accessor api!: Api;
  @state()
  private accessor events: readonly AuditEvent[] | undefined;
  @state()
  private accessor limit = STEP;
  #loading = new AbortController();

  static override readonly styles = [
    base,
    buttons,
    pageStyles,
    css`
      :host {
        max-width: 860px;
        padding-top: 12px;
      }

      .about {
        margin: 4px 0 20px;
        color: var(--ink-soft);
        font-size: var(--text-small);
      }

      h2 {
        margin: 18px 0 6px;
        font-size: var(--text);
        font-weight: 650;
      }

      ul {
        list-style: none;
      }

      li {
        display: grid;
        grid-template-columns: 4.5rem minmax(0, 1fr) auto;
        gap: 2px 12px;
        align-items: baseline;
        padding: 9px 0;
        border-top: 1px solid var(--line);
      }

      time,
      .from {
        color: var(--ink-soft);
        font-size: var(--text-small);
        font-variant-numeric: tabular-nums;
      }

      .what {
        overflow-wrap: anywhere;
      }

      .refused .what {
        color: var(--danger);
      }

      .quiet {
        margin-top: 20px;
      }

      @media (max-width: 599px) {
        li {
          grid-template-columns: 4.5rem minmax(0, 1fr);
        }

        .from {
          grid-column: 2;
        }
      }
    `,
  ];

  override firstUpdated(): void {
    this.refresh();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#loading.abort();
  }

  refresh(): void {
    void this.#load();
  }

  async #load(): Promise<void> {
    this.#loading.abort();
    this.#loading = new AbortController();
    try {
      const log = await this.api.get<AuditLog>(`/audit?limit=${this.limit}`, this.#loading.signal);
      this.events = log.events;
    } catch (error) {
      tell(this, "problem", error);
    }
  }

  #more(): void {
    this.limit = Math.min(MOST, this.limit + STEP);
    this.refresh();
  }

  protected override render(): TemplateResult {
    const { events } = this;
    return html`
      <h1>${msg("Activity")}</h1>
      <p class="about">
        ${msg("Sign-ins and changes through this page, WebDAV and commands, kept encrypted in the vault for a year.")}
      </p>
      ${events === undefined ? nothing : events.length === 0 ? this.#renderNothing() : html`
        ${byDay(events).map((day) => this.#renderDay(day))} ${events.length < this.limit || this.limit >= MOST
          ? nothing
          : html`
            <button class="quiet" @click="${this.#more}">${msg("Show older")}</button>
          `}
      `}
    `;
  }

  #renderNothing(): TemplateResult {
    return html`
      <latent-notice heading="${msg("Nothing has happened yet")}">
        <span slot="icon">${icons.activity}</span>
        <p>${msg("Whoever signs in, and what is changed, is told here.")}</p>
      </latent-notice>
    `;
  }

  #renderDay({ name, events }: Day): TemplateResult {
    return html`
      <section aria-label="${name}">
        <h2>${name}</h2>
        <ul>
          ${events.map((event) =>
            html`
              <li class="${event.kind}">
                <time datetime="${event.time}">${timeOfDay(event.time)}</time>
                <span class="what">${sentence(event)}</span>
                <span class="from">${event.from}</span>
              </li>
            `
          )}
        </ul>
      </section>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "latent-activity-page": ActivityPage;
  }
}
