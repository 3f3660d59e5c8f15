import { html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { failed } from "../albums/said.ts";
import type { Api } from "../api/client.ts";
import { groups } from "../api/explore.ts";
import type { IdleLock, IndexStatus, VaultState } from "../api/types.ts";
import { routeTo } from "../app/route.ts";
import { to } from "../app/to.ts";
import { count, files, size } from "../photo/format.ts";
import "../session/lock-button.ts";
import { day } from "../session/words.ts";
import { base, buttons } from "../ui/styles.ts";
import { total, totalsStyles } from "../ui/totals.ts";
import { vaultStyles } from "./vault.styles.ts";
import { duration, moment } from "./words.ts";

/** What is unlocked, where it is to be had, and when it locks. Events: `locked`, `go` (detail: the route), `problem` (detail: the error). */
@customElement("latent-vault-overview")
export class OverviewPart extends LitElement {
  @property({ attribute: false })
  accessor api!: Api;
  @property({ attribute: false })
  accessor vault!: VaultState;
  @property({ attribute: false })
  accessor status: IndexStatus | undefined;
  @state()
  private accessor bytes: number | undefined;

  static override readonly styles = [base, buttons, vaultStyles, totalsStyles];

  override firstUpdated(): void {
    groups(this.api, ["year"]).then(
      ({ bytes }) => (this.bytes = bytes),
      (error: unknown) => failed(this, error),
    );
  }

  protected override render(): TemplateResult {
    const { vault, status, bytes } = this;
    return html`
      ${vault.warnings.map((warning) =>
        html`
          <p class="notable">${warning}</p>
        `
      )} ${vault.suspicious === 0 ? nothing : this.#renderSuspicion(vault.suspicious)}
      <dl class="totals">
        ${total("Photos and videos", status === undefined ? "…" : count(status.photos))}${total(
          "Storage",
          bytes === undefined ? "…" : size(bytes),
        )}
      </dl>
      <section class="card" aria-labelledby="unlocked">
        <h2 id="unlocked">${vault.name}</h2>
        <dl class="facts">${this.#renderFacts(vault)}</dl>
      </section>
      ${this.#renderLock(vault)}
    `;
  }

  #renderSuspicion(number: number): TemplateResult {
    return html`
      <p class="notable">
        ${files(number)} of the vault ${number === 1
          ? "is"
          : "are"} not as this computer remembers, as if swapped, cut, deleted or brought back. <a
          ${to(routeTo("vault", "health"))}
        >A check</a>
        names them.
      </p>
    `;
  }

  #renderFacts(vault: VaultState): TemplateResult {
    return html`
      ${fact("Unlocked", moment(vault.since))}${fact("Folder", vault.folder)}${vault.readOnly
        ? fact("Changes", "None: it was unlocked for reading alone.")
        : nothing}${fact("Drive", vault.drive ?? "Not mounted")}${vault.gallery === undefined
        ? nothing
        : fact("This page", vault.gallery)}${vault.webdav === undefined
        ? nothing
        : fact("WebDAV", vault.webdav)}${vault.certificateUntil === undefined
        ? nothing
        : fact("Certificate", `Valid until ${day(vault.certificateUntil)}`)}
    `;
  }

  #renderLock({ drive, idleLock, suspendLock }: VaultState): TemplateResult {
    return html`
      <section class="card" aria-labelledby="locking">
        <h2 id="locking">Locking</h2>
        <p class="about">
          When it is locked the keys are forgotten.${drive === undefined
            ? nothing
            : ` The drive at ${drive} goes away.`} This page and WebDAV show nothing any more, on all devices,
          until somebody unlocks it with the passphrase.
        </p>
        <dl class="facts">
          ${fact("When unused", idleLock === undefined ? "It stays unlocked." : idleWords(idleLock))}${fact(
            "When suspended",
            suspendLock ? "It locks with its machine’s sleep." : "It stays unlocked.",
          )}
        </dl>
        <div class="actions">
          <latent-lock-button .api="${this.api}" label="Lock now"></latent-lock-button>
        </div>
      </section>
    `;
  }
}

function idleWords({ minutes, secondsLeft, heldBy }: IdleLock): string {
  const after = `It locks after ${duration(60 * minutes)} without use`;
  return heldBy.length === 0
    ? `${after}: in ${duration(secondsLeft)}, if nobody does anything.`
    : `${after}, once these have closed their files: ${heldBy.join(", ")}.`;
}

function fact(name: string, value: string): TemplateResult {
  return html`
    <dt>${name}</dt>
    <dd>${value}</dd>
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    "latent-vault-overview": OverviewPart;
  }
}
