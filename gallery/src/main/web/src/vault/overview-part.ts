import { msg, str } from "@lit/localize";
import { html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { failed } from "../albums/said.ts";
import type { Api } from "../api/client.ts";
import { groups } from "../api/explore.ts";
import type { IdleLock, IndexStatus, VaultState } from "../api/types.ts";
import { routeTo } from "../app/route.ts";
import { to } from "../app/to.ts";
import { plural } from "../language/plural.ts";
import { count, size } from "../photo/format.ts";
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
        ${total(msg("Photos and videos"), status === undefined ? "…" : count(status.photos))}${total(
          msg("Storage"),
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
    // What is set at the tag itself would not be in a sentence that is translated.
    const check = html`
      <a ${to(routeTo("vault", "health"))}>${msg("A check")}</a>
    `;
    const n = count(number);
    return html`
      <p class="notable">
        ${plural(number, {
          one: msg(
            str`${n} file of the vault is not as this computer remembers, as if swapped, cut, deleted or brought back.`,
          ),
          other: msg(
            str`${n} files of the vault are not as this computer remembers, as if swapped, cut, deleted or brought back.`,
          ),
        })} ${msg(html`
          ${check} names them.
        `)}
      </p>
    `;
  }

  #renderFacts(vault: VaultState): TemplateResult {
    return html`
      ${fact(msg("Unlocked"), moment(vault.since))}${fact(msg("Folder"), vault.folder)}${vault.readOnly
        ? fact(msg("Changes"), msg("None: it was unlocked for reading alone."))
        : nothing}${fact(msg("Drive"), vault.drive ?? msg("Not mounted"))}${vault.gallery === undefined
        ? nothing
        : fact(msg("This page"), vault.gallery)}${vault.webdav === undefined
        ? nothing
        : fact("WebDAV", vault.webdav)}${vault.certificateUntil === undefined
        ? nothing
        : fact(msg("Certificate"), msg(str`Valid until ${day(vault.certificateUntil)}`))}
    `;
  }

  #renderLock({ drive, idleLock, suspendLock }: VaultState): TemplateResult {
    return html`
      <section class="card" aria-labelledby="locking">
        <h2 id="locking">${msg("Locking")}</h2>
        <p class="about">
          ${msg("When it is locked the keys are forgotten.")} ${drive === undefined
            ? nothing
            : msg(str`The drive at ${drive} goes away.`)} ${msg(
              "This page and WebDAV show nothing any more, on all devices, until somebody unlocks it with the passphrase.",
            )}
        </p>
        <dl class="facts">
          ${fact(msg("When unused"), idleLock === undefined ? msg("It stays unlocked.") : idleWords(idleLock))}${fact(
            msg("When suspended"),
            suspendLock ? msg("It locks with its machine’s sleep.") : msg("It stays unlocked."),
          )}
        </dl>
        <div class="actions">
          <latent-lock-button .api="${this.api}" label="${msg("Lock now")}"></latent-lock-button>
        </div>
      </section>
    `;
  }
}

function idleWords({ minutes, secondsLeft, heldBy }: IdleLock): string {
  const after = duration(60 * minutes);
  if (heldBy.length > 0) {
    return msg(str`It locks after ${after} without use, once these have closed their files: ${heldBy.join(", ")}.`);
  }
  return secondsLeft < 60
    ? msg(str`It locks after ${after} without use: in less than a minute, if nobody does anything.`)
    : msg(str`It locks after ${after} without use: in ${duration(secondsLeft)}, if nobody does anything.`);
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
