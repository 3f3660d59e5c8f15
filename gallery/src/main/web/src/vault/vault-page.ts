import { css, html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import type { Api } from "../api/client.ts";
import type { IndexStatus, PhotoSummary, VaultState } from "../api/types.ts";
import { vaultState } from "../api/vault.ts";
import { addressOf, type Route, routeTo } from "../app/route.ts";
import { follow, tell } from "../app/tell.ts";
import type { View } from "../app/view.ts";
import type { ThumbnailStore } from "../photo/thumbnail-store.ts";
import { Poll } from "../ui/poll.ts";
import { base } from "../ui/styles.ts";
import "./conflicts-part.ts";
import type { ConflictsPart } from "./conflicts-part.ts";
import "./health-part.ts";
import "./index-part.ts";
import "./overview-part.ts";
import "./provider-part.ts";

/** The parts of the page, as their addresses and links call them. */
const PARTS: readonly (readonly [string | undefined, string])[] = [
  [undefined, "Overview"],
  ["index", "Index"],
  ["health", "Health"],
  ["conflicts", "Conflicts"],
  ["provider", "Provider"],
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
    css`
      :host {
        display: block;
        max-width: 960px;
        padding: 12px 0 24px;
      }

      h1 {
        font-size: 1.75rem;
        font-weight: 680;
        letter-spacing: -0.022em;
        line-height: 1.2;
      }

      nav ul {
        display: flex;
        flex-wrap: wrap;
        gap: 4px;
        margin: 12px 0 24px;
        border-bottom: 1px solid var(--line);
        list-style: none;
      }

      nav a {
        display: grid;
        place-items: center;
        min-height: 44px;
        padding: 0 14px;
        border-bottom: 2px solid transparent;
        color: var(--ink-soft);
        text-decoration: none;
      }

      nav a:hover {
        color: var(--ink);
      }

      nav a[aria-current="page"] {
        border-color: var(--accent);
        color: var(--ink);
        font-weight: 600;
      }

      @media (max-width: 599px) {
        nav ul {
          justify-content: space-between;
          gap: 0;
        }

        nav a {
          padding: 0 6px;
          font-size: var(--text-small);
        }
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
      tell(this, "problem", error);
    }
  }

  reveal(photo: PhotoSummary): void {
    this.conflicts?.reveal(photo);
  }

  protected override render(): TemplateResult {
    return html`
      <h1>Vault</h1>
      <nav aria-label="Parts of the vault">
        <ul>
          ${PARTS.map(([id, label]) => this.#renderLink(id, label))}
        </ul>
      </nav>
      ${this.#renderPart()}
    `;
  }

  #renderLink(id: string | undefined, label: string): TemplateResult {
    const route = routeTo("vault", id);
    return html`
      <li>
        <a
          href="${addressOf(route)}"
          aria-current="${this.route.id === id ? "page" : "false"}"
          @click="${(event: MouseEvent) => follow(event, route)}"
        >${label}</a>
      </li>
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
