import { msg } from "@lit/localize";
import { css, html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { base, buttons } from "../ui/styles.ts";

/** What somebody signs in with, while it can be seen. What is to be said of it is in the slot. */
@customElement("latent-shown-once")
export class ShownOnce extends LitElement {
  /** Of the section. */
  @property()
  accessor name = "";
  @property({ attribute: false })
  accessor address = "";
  @property({ attribute: false })
  accessor user = "";
  @property({ attribute: false })
  accessor password = "";
  @state()
  private accessor copied = false;

  static override readonly styles = [
    base,
    buttons,
    css`
      section {
        display: grid;
        gap: 12px;
        padding: 16px;
        border-radius: var(--corner-middle);
        background: var(--sunken);
      }

      dl {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr);
        gap: 6px 16px;
      }

      dt {
        color: var(--ink-soft);
      }

      dd {
        overflow-wrap: anywhere;
        user-select: all;
      }

      .password {
        font-family: var(--mono);
      }

      button {
        justify-self: start;
      }
    `,
  ];

  override firstUpdated(): void {
    this.scrollIntoView({ block: "nearest" });
  }

  override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has("password")) {
      this.copied = false;
    }
  }

  async #copy(): Promise<void> {
    await navigator.clipboard.writeText(this.password);
    this.copied = true;
  }

  protected override render(): TemplateResult {
    return html`
      <section aria-label="${this.name}" role="status">
        <slot></slot>
        <dl>
          <dt>${msg("Address")}</dt>
          <dd>${this.address}</dd>
          <dt>${msg("Name")}</dt>
          <dd>${this.user}</dd>
          <dt>${msg("Password")}</dt>
          <dd class="password">${this.password}</dd>
        </dl>
        ${hasClipboard()
          ? html`
            <button class="quiet" @click="${() => void this.#copy()}">${this.copied
              ? msg("Copied")
              : msg("Copy the password")}</button>
          `
          : nothing}
      </section>
    `;
  }
}

/** Browsers give none to pages that came over plain HTTP from elsewhere. */
function hasClipboard(): boolean {
  return window.isSecureContext && "clipboard" in navigator;
}

declare global {
  interface HTMLElementTagNameMap {
    "latent-shown-once": ShownOnce;
  }
}
