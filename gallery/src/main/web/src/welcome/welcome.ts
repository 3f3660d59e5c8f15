import { msg } from "@lit/localize";
import { css, html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { type Api, ApiError, UnreachableError } from "../api/client.ts";
import { explain } from "../api/explain.ts";
import { enter, forget, type KnownVault, remember, type Welcome, welcome } from "../api/welcome.ts";
import "../language/language-choice.ts";
import { icons } from "../ui/icons.ts";
import { logo } from "../ui/logo.ts";
import "../ui/notice.ts";
import { base, buttons } from "../ui/styles.ts";
import "./folder-chooser.ts";
import "./new-vault.ts";
import "./reset-vault.ts";
import "./unlock-vault.ts";
import "./vault-list.ts";

type Step = "list" | "choose" | "new" | "unlock" | "reset";

/** Why there is nothing to do here: another browser was let in, or the server has ended. */
type Obstacle = "closed" | "ended";

/** The page of a machine on which no vault is unlocked: makes vaults and unlocks them. Event: `signed-in`, once one is there. */
@customElement("latent-welcome")
export class WelcomePage extends LitElement {
  @property({ attribute: false })
  accessor api!: Api;
  @state()
  private accessor all: Welcome | undefined;
  @state()
  private accessor step: Step = "list";
  @state()
  private accessor vault: KnownVault | undefined;
  @state()
  private accessor obstacle: Obstacle | undefined;
  @state()
  private accessor problem = "";

  static override readonly styles = [
    base,
    buttons,
    css`
      :host {
        display: block;
        min-height: 100dvh;
        padding: clamp(24px, 9vh, 96px) 16px 48px;
        background: radial-gradient(70% 55% at 50% 30%, color-mix(in srgb, var(--accent) 7%, transparent), transparent);
      }

      main {
        display: grid;
        gap: 28px;
        width: min(100%, 520px);
        margin: 0 auto;
      }

      header {
        display: flex;
        align-items: center;
        gap: 12px;
      }

      h1 {
        font-size: 1.375rem;
        font-weight: 650;
        letter-spacing: -0.02em;
      }

      .problem {
        color: var(--danger);
      }

      latent-language-choice {
        justify-self: start;
      }

      @media print {
        :host {
          padding: 0;
          background: none;
        }

        header {
          display: none;
        }
      }
    `,
  ];

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#begin();
  }

  /** The token of the address is of use once, and is not left in the browser's history. */
  async #begin(): Promise<void> {
    const token = new URLSearchParams(location.hash.slice(1)).get("welcome");
    if (token !== null) {
      history.replaceState(null, "", location.pathname);
    }
    await this.#attempt(async () => {
      if (token !== null) {
        // A browser that is in already needs no token that is good.
        await enter(this.api, token).catch(() => undefined);
      }
      await this.#show("list");
    });
  }

  async #attempt(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.#refuse(error);
    }
  }

  #refuse(error: unknown): void {
    if (error instanceof ApiError && error.unauthorised) {
      this.obstacle = "closed";
    } else if (error instanceof UnreachableError) {
      this.obstacle = "ended";
    } else {
      this.problem = explain(error);
    }
  }

  async #show(step: Step, path?: string): Promise<void> {
    this.all = await welcome(this.api);
    this.problem = step === "list" ? this.all.problem ?? "" : "";
    this.vault = this.all.vaults.find((vault) => vault.path === path);
    this.step = step;
  }

  #go(step: Step, path?: string): void {
    void this.#attempt(() => this.#show(step, path));
  }

  #chosen(path: string): void {
    void this.#attempt(async () => {
      await remember(this.api, path);
      await this.#show("unlock", path);
    });
  }

  #forget(path: string): void {
    void this.#attempt(async () => {
      await forget(this.api, path);
      await this.#show("list");
    });
  }

  protected override render(): TemplateResult {
    return html`
      <main
        @home="${() => this.#go("list")}"
        @problem="${(event: CustomEvent<unknown>) => this.#refuse(event.detail)}"
      >
        <header>
          ${logo(36)}
          <h1>Latent</h1>
        </header>
        ${this.obstacle === undefined ? this.#renderStep() : this.#renderObstacle(this.obstacle)}
        <p class="problem" role="alert">${this.problem === "" ? nothing : this.problem}</p>
      </main>
    `;
  }

  #renderObstacle(obstacle: Obstacle): TemplateResult {
    return html`
      <latent-notice heading="${obstacle === "closed" ? msg("This page is closed here") : msg("Latent has ended")}">
        <span slot="icon">${icons.lock}</span>
        <p>
          ${obstacle === "closed"
            ? msg(
              "It opens in one browser only, by the address that Latent opens itself. Start Latent again, and use the page that comes.",
            )
            : msg(
              "It ends by itself when nobody uses it for a while. Nothing is unlocked. Start Latent again, and this page comes back.",
            )}
        </p>
      </latent-notice>
    `;
  }

  #renderStep(): TemplateResult | typeof nothing {
    if (this.all === undefined) {
      return nothing;
    }
    switch (this.step) {
      case "list":
        return html`
          <latent-vault-list
            .vaults="${this.all.vaults}"
            @open-vault="${(event: CustomEvent<string>) => this.#go("unlock", event.detail)}"
            @forget-vault="${(event: CustomEvent<string>) => this.#forget(event.detail)}"
            @choose-vault="${() => this.#go("choose")}"
            @new-vault="${() => this.#go("new")}"
          ></latent-vault-list>
          <latent-language-choice></latent-language-choice>
        `;
      case "choose":
        return html`
          <latent-folder-chooser
            .api="${this.api}"
            wants="vault"
            @chosen="${(event: CustomEvent<string>) => this.#chosen(event.detail)}"
            @cancelled="${() => this.#go("list")}"
          ></latent-folder-chooser>
        `;
      case "new":
        return html`
          <latent-new-vault .api="${this.api}" .places="${this.all.places}"></latent-new-vault>
        `;
      case "unlock":
        return this.vault === undefined ? nothing : html`
          <latent-unlock-vault
            .api="${this.api}"
            .vault="${this.vault}"
            .drive="${this.all.drive}"
            @forgotten="${() => this.#go("reset", this.vault?.path)}"
          ></latent-unlock-vault>
        `;
      case "reset":
        return this.vault === undefined ? nothing : html`
          <latent-reset-vault
            .api="${this.api}"
            .vault="${this.vault}"
            @reset="${() => this.#go("unlock", this.vault?.path)}"
          ></latent-reset-vault>
        `;
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "latent-welcome": WelcomePage;
  }
}
