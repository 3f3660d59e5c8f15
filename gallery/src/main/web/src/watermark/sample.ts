import { msg, str } from "@lit/localize";
import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { type Api, isOfRequest } from "../api/client.ts";
import { explain } from "../api/explain.ts";
import type { PhotoSummary, Watermark } from "../api/types.ts";
import { preview, samples } from "../api/watermark.ts";
import { tell } from "../app/tell.ts";
import { spokenName } from "../photo/format.ts";
import { addressFor } from "../photo/thumbnail-store.ts";
import { base, buttons } from "../ui/styles.ts";

/** So long nothing changes before the server is asked to draw it, in milliseconds. */
const REST = 200;

/** A photo with the mark on it. */
interface Shown {
  readonly photo: PhotoSummary;
  readonly url: string;
}

/** One of the owner's photos, as others would see it. Event: `problem` (detail: the error). */
@customElement("latent-watermark-sample")
export class WatermarkSample extends LitElement {
  @property({ attribute: false })
  accessor api!: Api;
  @property({ attribute: false })
  accessor watermark!: Watermark;
  @state()
  private accessor photos: readonly PhotoSummary[] | undefined;
  @state()
  private accessor at = 0;
  @state()
  private accessor shown: Shown | undefined;
  @state()
  private accessor problem = "";
  #timer: number | undefined;
  /** Which question is the last: answers to those before are passed over. */
  #asked = 0;

  static override readonly styles = [
    base,
    buttons,
    css`
      :host {
        display: grid;
        gap: 10px;
        align-content: start;
      }

      figure {
        display: grid;
        place-items: center;
        margin: 0;
        aspect-ratio: 3 / 2;
        overflow: hidden;
        border: 1px solid var(--line);
        border-radius: var(--corner-large);
        background: var(--sunken);
        color: var(--ink-soft);
        text-align: center;
      }

      img {
        display: block;
        width: 100%;
        height: 100%;
        min-height: 0;
        object-fit: contain;
      }

      p {
        padding: 0 24px;
      }

      .quiet {
        justify-self: start;
      }
    `,
  ];

  override firstUpdated(): void {
    void this.#load();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.clearTimeout(this.#timer);
    this.#asked++;
    this.#show(undefined);
  }

  override updated(changed: PropertyValues): void {
    if (changed.has("watermark") || changed.has("photos") || changed.has("at")) {
      window.clearTimeout(this.#timer);
      this.#timer = window.setTimeout(() => void this.#ask(), REST);
    }
  }

  async #load(): Promise<void> {
    try {
      this.photos = await samples(this.api);
    } catch (error) {
      tell(this, "problem", error);
    }
  }

  async #ask(): Promise<void> {
    const photo = this.photos?.[this.at];
    const asked = ++this.#asked;
    if (photo === undefined || this.watermark.picture === "") {
      this.problem = "";
      this.#show(undefined);
      return;
    }
    try {
      const bytes = await preview(this.api, photo, this.watermark);
      if (asked === this.#asked) {
        this.problem = "";
        this.#show({ photo, url: addressFor(bytes) });
      }
    } catch (error) {
      if (asked === this.#asked) {
        isOfRequest(error) ? (this.problem = explain(error)) : tell(this, "problem", error);
      }
    }
  }

  #show(shown: Shown | undefined): void {
    if (this.shown !== undefined) {
      URL.revokeObjectURL(this.shown.url);
    }
    this.shown = shown;
  }

  #next(): void {
    this.at = (this.at + 1) % (this.photos?.length ?? 1);
  }

  protected override render(): TemplateResult {
    const { photos, shown, problem } = this;
    return html`
      <figure>
        ${photos?.length === 0
          ? html`
            <p>${msg("Once there are photos, one is shown here with the mark.")}</p>
          `
          : problem !== ""
          ? html`
            <p role="alert">${problem}</p>
          `
          : shown === undefined
          ? nothing
          : html`
            <img src="${shown.url}" alt="${msg(str`${spokenName(shown.photo)} with the watermark`)}" />
          `}
      </figure>
      ${(photos?.length ?? 0) < 2 ? nothing : html`
        <button class="quiet" type="button" @click="${this.#next}">${msg("Try another photo")}</button>
      `}
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "latent-watermark-sample": WatermarkSample;
  }
}
