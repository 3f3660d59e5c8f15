import { msg } from "@lit/localize";
import { css, html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import { type Api, isOfRequest } from "../api/client.ts";
import type { IndexStatus, PhotoSummary, VaultState } from "../api/types.ts";
import { vaultState } from "../api/vault.ts";
import { type Route, routeTo } from "../app/route.ts";
import { tell } from "../app/tell.ts";
import type { View } from "../app/view.ts";
import type { ThumbnailStore } from "../photo/thumbnail-store.ts";
import { parts, partsStyles } from "../ui/parts.ts";
import { Poll } from "../ui/poll.ts";
import { pageStyles } from "../ui/page.styles.ts";
import { base } from "../ui/styles.ts";
import "./conflicts-part.ts";
import type { ConflictsPart } from "./conflicts-part.ts";
import "./health-part.ts";
import "./index-part.ts";
import "./overview-part.ts";
import "./provider-part.ts";

/** The parts of the page, as their addresses and links call them. */
const PARTS: readonly (readonly [Route, string])[] = [
  [routeTo("vault"), msg("Overview")],
  [routeTo("vault", "index"), msg("Index")],
  [routeTo("vault", "health"), msg("Health")],
  [routeTo("vault", "conflicts"), msg("Conflicts")],
  [routeTo("vault", "provider"), msg("Provider")],
];

/** How often the state is asked for, in milliseconds. */
const PAUSE = 10_000;

/**
 * The vault itself, for its owner, in parts of which the address names one.
 *
 * Events: `go` (detail: the route), `photo-open` (detail: the photo), `said` (detail: Said), `locked`, `problem` (detail: the error).
 */
@customElement("latent-vault-page")
export class VaultPage extends LitElement implements View {
  @property({ attribute: false })
  accessor api!: Api;
  @property({ attribute: false })
  accessor route: Route = routeTo("vault");
  @property({ attribute: false })
  accessor store!: ThumbnailStore;
  @property({ attribute: false })
  accessor status: IndexStatus | undefined;
  @state()
  private accessor vault: VaultState | undefined;
  @query("latent-vault-conflicts")
  private accessor conflicts!: ConflictsPart | null;

  static override readonly styles = [
    base,
    pageStyles,
    partsStyles,
    css`
      :host {
        max-width: 960px;
        padding: 12px 0 24px;
      }
    `,
  ];

  constructor() {
    super();
    new Poll(this, () => this.#ask(), () => PAUSE);
  }

  async #ask(): Promise<void> {
    try {
      this.vault = await vaultState(this.api);
    } catch (error) {
      // What is refused now may be answered the next time; until then what was known stays.
      if (!isOfRequest(error)) {
        tell(this, "problem", error);
      }
    }
  }

  reveal(photo: PhotoSummary): void {
    this.conflicts?.reveal(photo);
  }

  protected override render(): TemplateResult {
    return html`
      <h1>${msg("Vault")}</h1>
      ${parts(msg("Parts of the vault"), this.route, PARTS)} ${this.#renderPart()}
    `;
  }

  #renderPart(): TemplateResult | typeof nothing {
    const { api, vault } = this;
    switch (this.route.id) {
      case "index":
        return html`
          <latent-vault-index .api="${api}"></latent-vault-index>
        `;
      case "health":
        return html`
          <latent-vault-health .api="${api}" .vault="${vault}"></latent-vault-health>
        `;
      case "conflicts":
        return html`
          <latent-vault-conflicts .api="${api}" .store="${this.store}" ?fixed="${vault?.readOnly ??
            false}"></latent-vault-conflicts>
        `;
      case "provider":
        return html`
          <latent-vault-provider .api="${api}"></latent-vault-provider>
        `;
      default:
        return vault === undefined ? nothing : html`
          <latent-vault-overview .api="${api}" .vault="${vault}" .status="${this.status}"></latent-vault-overview>
        `;
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "latent-vault-page": VaultPage;
  }
}
