import { msg, str } from "@lit/localize";
import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { Cluster } from "../api/types.ts";
import { locale } from "../language/language.ts";
import { plural } from "../language/plural.ts";
import { count } from "../photo/format.ts";
import { addressFor, type ThumbnailStore } from "../photo/thumbnail-store.ts";
import { base } from "../ui/styles.ts";

const tenths = new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0, useGrouping: false });

/** Photos of about one place: the newest of them, and how many there are. Its middle is the element's upper left corner. */
@customElement("latent-marker")
export class Marker extends LitElement {
  @property({ attribute: false })
  accessor cluster!: Cluster;
  @property({ attribute: false })
  accessor store!: ThumbnailStore;
  @state()
  private accessor url: string | undefined;
  #giveUp: AbortController | undefined;

  static override readonly styles = [
    base,
    css`
      button {
        position: absolute;
        width: 52px;
        height: 52px;
        padding: 0;
        border: 3px solid #fff;
        border-radius: var(--corner-middle);
        background: var(--sunken);
        box-shadow: 0 2px 10px rgb(0 0 0 / 0.35);
        cursor: pointer;
        transform: translate(-50%, -50%);
        transition: scale var(--quick);
      }

      button:hover {
        scale: 1.08;
      }

      img {
        width: 100%;
        height: 100%;
        border-radius: var(--corner-small);
        object-fit: cover;
      }

      span {
        position: absolute;
        top: -11px;
        right: -11px;
        min-width: 22px;
        padding: 1px 6px;
        border-radius: var(--corner-middle);
        background: var(--accent);
        color: var(--accent-ink);
        font: 600 0.75rem / 20px var(--font);
        text-align: center;
      }
    `,
  ];

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has("cluster") && changed.get("cluster")?.newest !== this.cluster.newest) {
      this.#drop();
      void this.#fetch(this.cluster.newest);
    }
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#drop();
  }

  async #fetch(id: string): Promise<void> {
    const giveUp = new AbortController();
    this.#giveUp = giveUp;
    // Without a picture it is still a place with a number.
    const bytes = await this.store.get(id, giveUp.signal).catch(() => undefined);
    if (bytes !== undefined && !giveUp.signal.aborted) {
      this.url = addressFor(bytes);
    }
  }

  #drop(): void {
    this.#giveUp?.abort();
    if (this.url !== undefined) {
      URL.revokeObjectURL(this.url);
      this.url = undefined;
    }
  }

  protected override render(): TemplateResult {
    const { photos: number } = this.cluster;
    return html`
      <button aria-label="${spoken(number)}">
        ${this.url === undefined ? nothing : html`
          <img src="${this.url}" alt="" draggable="false" />
        `}${number === 1 ? nothing : html`
          <span>${short(number)}</span>
        `}
      </button>
    `;
  }
}

function spoken(number: number): string {
  return number === 1 ? msg("A photo of this place") : plural(number, {
    one: msg(str`${count(number)} photo of this place`),
    other: msg(str`${count(number)} photos of this place`),
  });
}

/** With a letter for thousands. */
function short(number: number): string {
  if (number < 1000) {
    return count(number);
  }
  const thousands = (number < 10_000 ? tenths : whole).format(number / 1000);
  return msg(str`${thousands}k`);
}

declare global {
  interface HTMLElementTagNameMap {
    "latent-marker": Marker;
  }
}
