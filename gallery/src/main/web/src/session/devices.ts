import { msg, str } from "@lit/localize";
import { css, html, LitElement, nothing, svg, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { addDevice, devices, removeDevice } from "../api/devices.ts";
import type { Api } from "../api/client.ts";
import type { Device, Devices as Answer, NewDevice } from "../api/types.ts";
import { day } from "./words.ts";
import { Attempt } from "../ui/attempt.ts";
import { icons } from "../ui/icons.ts";
import { base, buttons } from "../ui/styles.ts";
import { rowsStyles } from "../ui/rows.styles.ts";
import "./confirm-form.ts";
import type { Confirmed } from "./confirm-form.ts";
import "./shown-once.ts";

type Step = { readonly kind: "add" } | { readonly kind: "remove"; readonly device: Device };

/** Light modules around a QR code (ISO/IEC 18004, 6.3.8). */
const MARGIN = 4;

/** The devices and programs of who is signed in, which have passwords of their own. Event: `problem` (detail: the error). */
@customElement("latent-devices")
export class DeviceList extends LitElement {
  @property({ attribute: false })
  accessor api!: Api;
  @state()
  private accessor known: Answer | undefined;
  @state()
  private accessor step: Step | undefined;
  /** Shown once. */
  @state()
  private accessor made: NewDevice | undefined;

  readonly #attempt = new Attempt(this);

  static override readonly styles = [
    base,
    buttons,
    rowsStyles,
    css`
      :host {
        display: grid;
        gap: 16px;
        padding-top: 16px;
        border-top: 1px solid var(--line);
      }

      h3 {
        font-size: 1rem;
        font-weight: 650;
      }

      svg[role="img"] {
        width: 180px;
        height: 180px;
        justify-self: center;
        border-radius: var(--corner-small);
        background: #fff;
        color: #000;
      }
    `,
  ];

  override firstUpdated(): void {
    void this.#attempt.run(async () => {
      this.known = await devices(this.api);
    });
  }

  #begin(step: Step): void {
    this.step = step;
    this.made = undefined;
    this.#attempt.say("");
  }

  readonly #giveUp = (): void => {
    this.step = undefined;
    this.#attempt.say("");
  };

  #confirmed({ label, passphrase }: Confirmed, step: Step, user: string): void {
    void this.#attempt.run(async () => {
      if (step.kind === "add") {
        this.made = await addDevice(this.api, label, { user, passphrase });
        this.known = this.made.all;
      } else {
        this.known = await removeDevice(this.api, step.device.id, { user, passphrase });
      }
      this.step = undefined;
    });
  }

  protected override render(): TemplateResult {
    const { known, made, step } = this;
    return html`
      <h3>${msg("Devices and programs")}</h3>
      <p>
        ${msg(
          "What reaches your photos without this page, such as a file manager, has an app password of its own, which you can take from it alone.",
        )}
      </p>
      ${known === undefined || known.devices.length === 0 ? nothing : html`
        <ul>
          ${known.devices.map((device) => this.#renderDevice(device))}
        </ul>
      `} ${made === undefined || known === undefined ? nothing : renderMade(made, known.user)} ${known === undefined
        ? nothing
        : step === undefined
        ? html`
          <button class="quiet add" @click="${() => this.#begin({ kind: "add" })}">${msg(
            "Add an app password",
          )}</button>
        `
        : this.#renderStep(step, known.user)}
      <p class="problem" role="alert" ?hidden="${this.#attempt.problem === ""}">${this.#attempt.problem}</p>
    `;
  }

  #renderDevice(device: Device): TemplateResult {
    return html`
      <li>
        ${icons.device}
        <div>
          <div class="label">${device.label}</div>
          <div class="facts">${factsOf(device)}</div>
        </div>
        <button
          class="quiet"
          aria-label="${msg(str`Remove ${device.label}`)}"
          ?disabled="${this.#attempt.busy}"
          @click="${() => this.#begin({ kind: "remove", device })}"
        >
          ${msg("Remove")}
        </button>
      </li>
    `;
  }

  #renderStep(step: Step, user: string): TemplateResult {
    return html`
      <latent-confirm-form
        .user="${user}"
        .action="${step.kind === "add" ? msg("Make one") : msg("Remove it")}"
        .example="${step.kind === "add" ? msg("My phone") : ""}"
        ?busy="${this.#attempt.busy}"
        @confirm="${(event: CustomEvent<Confirmed>) => this.#confirmed(event.detail, step, user)}"
        @give-up="${this.#giveUp}"
      >
        ${step.kind === "remove"
          ? html`
            <p>${msg(html`
              <strong>${step.device.label}</strong> will reach nothing here any more.
            `)}</p>
          `
          : nothing}
      </latent-confirm-form>
    `;
  }
}

function factsOf({ made, lastUse }: Device): string {
  const since = day(made);
  if (lastUse === undefined) {
    return msg(str`Made ${since}, never used`);
  }
  const last = day(lastUse);
  return msg(str`Made ${since}, last used ${last}`);
}

function renderMade({ password, code: { size, path } }: NewDevice, user: string): TemplateResult {
  const square = `${-MARGIN} ${-MARGIN} ${size + 2 * MARGIN} ${size + 2 * MARGIN}`;
  return html`
    <latent-shown-once name="${msg(
      "The new app password",
    )}" .address="${`${location.origin}/dav/`}" .user="${user}" .password="${password}">
      <p>${msg("Enter this on the device, or let its camera read the password. It is not shown again.")}</p>
      <svg viewBox="${square}" role="img" aria-label="${msg("The password as a QR code")}" shape-rendering="crispEdges">
        ${svg`
          <path d="${path}" fill="currentColor" />
        `}
      </svg>
    </latent-shown-once>
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    "latent-devices": DeviceList;
  }
}
