import { msg } from "@lit/localize";
import { css, html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, state } from "lit/decorators.js";
import { Api, ApiError, UnreachableError } from "../api/client.ts";
import type { Session, Theme } from "../api/types.ts";
import { themeToWear } from "../api/theme.ts";
import { SharedFiles } from "../pwa/shared-files.ts";
import "../session/sign-in.ts";
import { wear } from "../ui/dress.ts";
import { icons } from "../ui/icons.ts";
import "../ui/notice.ts";
import { base, buttons } from "../ui/styles.ts";
import { UploadQueue } from "../upload/queue.ts";
import "./gallery.ts";

/** Asks again whether the vault is back this often, in milliseconds. */
const RETRY = 3_000;

type Phase = "starting" | "welcome" | "signed-out" | "open" | "locked" | "bare" | "failed";

/** The page: which of its few states it is in. */
@customElement("latent-app")
export class App extends LitElement {
  @state()
  private accessor phase: Phase = "starting";
  @state()
  private accessor session: Session = { signedIn: false };
  @state()
  private accessor problem = "";
  @state()
  private accessor theme: Theme | undefined;
  readonly #api = new Api();
  readonly #uploads = new UploadQueue(this.#api);
  readonly #shared = new SharedFiles();
  #retry: number | undefined;

  static override readonly styles = [
    base,
    buttons,
    css`
      :host {
        display: block;
      }

      latent-notice {
        min-height: 100dvh;
      }
    `,
  ];

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#begin();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.clearTimeout(this.#retry);
  }

  async #begin(): Promise<void> {
    window.clearTimeout(this.#retry);
    try {
      this.session = await this.#api.session();
      this.phase = this.session.signedIn ? await this.#opened() : await this.#outside();
    } catch (error) {
      this.#handle(error);
    }
  }

  /** Most never see the page that makes vaults. */
  async #outside(): Promise<Phase> {
    if (this.session.welcome !== true) {
      return "signed-out";
    }
    await import("../welcome/welcome.ts");
    return "welcome";
  }

  /** A vault may be unlocked without its index: then there is a page, and nothing for it to show. */
  async #opened(): Promise<Phase> {
    try {
      [this.theme] = await Promise.all([themeToWear(this.#api), this.#api.status(false)]);
      return "open";
    } catch (error) {
      if (error instanceof ApiError && error.status === 404) {
        return "bare";
      }
      throw error;
    }
  }

  #handle(error: unknown): void {
    if (error instanceof ApiError && error.unauthorised) {
      this.phase = "signed-out";
    } else if (error instanceof UnreachableError || (error instanceof ApiError && error.unavailable)) {
      this.#locked();
    } else {
      this.problem = error instanceof Error ? error.message : String(error);
      this.phase = "failed";
    }
  }

  override willUpdate(): void {
    // Whoever signs in next may be somebody else.
    if (this.phase === "signed-out" && this.#uploads.tasks.length > 0) {
      this.#uploads.clear();
    }
  }

  /** Of the look of a vault nothing is left either. Once all that was shown has gone, as the page on which it is chosen leaves what it was. */
  override updated(): void {
    if (this.phase !== "starting") {
      wear(this.phase === "open" ? this.theme : undefined);
    }
  }

  #locked(): void {
    this.phase = "locked";
    window.clearTimeout(this.#retry);
    this.#retry = window.setTimeout(() => void this.#begin(), RETRY);
  }

  async #signOut(): Promise<void> {
    // Whatever the server says, the photos leave the screen.
    this.phase = "signed-out";
    await this.#api.signOut().catch(() => undefined);
  }

  protected override render(): TemplateResult | typeof nothing {
    switch (this.phase) {
      case "starting":
        return nothing;
      case "welcome":
        return html`
          <latent-welcome .api="${this.#api}" @signed-in="${this.#begin}"></latent-welcome>
        `;
      case "signed-out":
        return html`
          <latent-sign-in
            .api="${this.#api}"
            .locked="${this.session.locked === true}"
            .choice="${this.session.choice === true}"
            @signed-in="${this.#begin}"
          ></latent-sign-in>
        `;
      case "open":
        return html`
          <latent-gallery
            .api="${this.#api}"
            .user="${this.session.user ?? ""}"
            .name="${this.theme?.name ?? ""}"
            .uploads="${this.#uploads}"
            .shared="${this.#shared}"
            @problem="${(event: CustomEvent<unknown>) => this.#handle(event.detail)}"
            @sign-out="${this.#signOut}"
            @locked="${this.#locked}"
            @theme-chosen="${(event: CustomEvent<Theme | undefined>) => (this.theme = event.detail)}"
          ></latent-gallery>
        `;
      case "locked":
        return html`
          <h1 class="unseen">Latent</h1>
          <latent-notice role="main" heading="${navigator.onLine ? msg("The vault is locked") : msg("No connection")}">
            <span slot="icon">${icons.lock}</span>
            <p>
              ${navigator.onLine
                ? msg(
                  "Nothing of the vault is left on this page. Unlock it where it is kept, and this page returns by itself.",
                )
                : msg(
                  "Nothing of the vault is left on this page. This page returns by itself once there is a connection.",
                )}
            </p>
            <button class="quiet" @click="${this.#begin}">${msg("Try again")}</button>
          </latent-notice>
        `;
      case "bare":
        return html`
          <h1 class="unseen">Latent</h1>
          <latent-notice role="main" heading="${msg("The vault is unlocked, without its gallery")}">
            <span slot="icon">${icons.picture}</span>
            <p>
              ${msg(html`
                It was unlocked with --no-index, so there is nothing to show here. Its files are at <strong>${location
                  .origin}/dav/</strong>.
              `)}
            </p>
            <button class="quiet" @click="${this.#begin}">${msg("Try again")}</button>
          </latent-notice>
        `;
      case "failed":
        return html`
          <h1 class="unseen">Latent</h1>
          <latent-notice role="main" heading="${msg("That did not work")}">
            <span slot="icon">${icons.broken}</span>
            <p>${this.problem}</p>
            <button class="quiet" @click="${this.#begin}">${msg("Try again")}</button>
          </latent-notice>
        `;
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "latent-app": App;
  }
}
