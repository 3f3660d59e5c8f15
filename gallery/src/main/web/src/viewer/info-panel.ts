import { css, html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { PhotoDetails } from "../api/types.ts";
import { addressOf } from "../app/url-state.ts";
import { dateName, dimensions, exposure, place, timeName } from "../photo/format.ts";
import { icons } from "../ui/icons.ts";
import { base } from "../ui/styles.ts";

/** All that is known of one photo. */
@customElement("latent-info-panel")
export class InfoPanel extends LitElement {
  @property({ attribute: false })
  accessor photo: PhotoDetails | undefined;

  static override readonly styles = [
    base,
    css`
      :host {
        display: block;
        overflow: auto;
        padding: 20px 24px 32px;
      }

      h2 {
        font-size: var(--text-title);
        font-weight: 650;
        letter-spacing: -0.015em;
        line-height: 1.25;
        overflow-wrap: anywhere;
      }

      .caption {
        margin-top: 8px;
        white-space: pre-line;
        overflow-wrap: anywhere;
      }

      .rating {
        margin-top: 10px;
        color: var(--accent);
        letter-spacing: 0.1em;
      }

      .rating span {
        color: var(--line);
      }

      dl {
        display: grid;
        gap: 18px;
        margin-top: 24px;
      }

      .fact {
        display: grid;
        grid-template-columns: 22px minmax(0, 1fr);
        gap: 0 14px;
        color: var(--ink-soft);
      }

      .fact > svg {
        grid-row: span 3;
      }

      dt {
        position: absolute;
        width: 1px;
        height: 1px;
        overflow: hidden;
        clip-path: inset(50%);
      }

      dd {
        grid-column: 2;
        overflow-wrap: anywhere;
        font-size: var(--text-small);
      }

      dt + dd {
        color: var(--ink);
        font-size: var(--text);
      }

      .tags {
        display: flex;
        flex-wrap: wrap;
        gap: 6px;
        padding: 0;
        list-style: none;
      }

      .tags a {
        display: block;
        padding: 2px 10px;
        border: 1px solid var(--line);
        border-radius: 999px;
        font-size: var(--text-small);
        text-decoration: none;
      }

      .tags a:hover {
        background: var(--sunken);
      }

      .problem {
        margin-top: 20px;
        padding: 12px 14px;
        border-radius: 10px;
        background: var(--sunken);
        color: var(--danger);
        font-size: var(--text-small);
        overflow-wrap: anywhere;
      }
    `,
  ];

  protected override render(): TemplateResult | typeof nothing {
    const photo = this.photo;
    if (photo === undefined) {
      return nothing;
    }
    return html`
      ${this.#renderWords(photo)}${this.#renderRating(photo)} ${photo.error === undefined ? nothing : html`
        <p class="problem">This file could not be understood: ${photo.error}</p>
      `}
      <dl>
        ${this.#renderDate(photo)}${this.#renderGear(photo)}${this.#renderPlace(photo)}${this.#renderKeywords(
          photo,
        )} ${fact(icons.file, "File", photo.name, [folderOf(photo.path), dimensions(photo), photo.type])}
      </dl>
    `;
  }

  /** The file's name stands in only where nobody has said anything. */
  #renderWords({ title, caption, name }: PhotoDetails): TemplateResult {
    const heading = title ?? (caption === undefined ? name : undefined);
    return html`
      ${heading === undefined ? nothing : html`
        <h2>${heading}</h2>
      `} ${caption === undefined ? nothing : html`
        <p class="caption">${caption}</p>
      `}
    `;
  }

  #renderRating({ rating }: PhotoDetails): TemplateResult | typeof nothing {
    if (rating === undefined || rating === 0) {
      return nothing;
    }
    if (rating < 0) {
      return html`
        <p class="rating">Rejected</p>
      `;
    }
    return html`
      <p class="rating" role="img" aria-label="${rating} of 5 stars">${"★".repeat(rating)}<span>${"★".repeat(
        5 - rating,
      )}</span></p>
    `;
  }

  #renderDate(photo: PhotoDetails): TemplateResult {
    const zone = photo.takenOffset === undefined
      ? ""
      : ` ${photo.takenOffset === "Z" ? "UTC" : `UTC${photo.takenOffset}`}`;
    return fact(icons.calendar, "Date", dateName(photo.taken), [
      `${timeName(photo.taken)}${zone}`,
      photo.takenGuessed ? "The file’s date: the photo itself tells none." : "",
    ]);
  }

  #renderGear(photo: PhotoDetails): TemplateResult | typeof nothing {
    const lines = [photo.camera, photo.lens, exposure(photo)].filter((line) => line !== undefined && line !== "");
    return lines.length === 0 ? nothing : fact(icons.camera, "Camera", lines[0]!, lines.slice(1) as string[]);
  }

  #renderPlace({ latitude, longitude, altitude }: PhotoDetails): TemplateResult | typeof nothing {
    if (latitude === undefined || longitude === undefined) {
      return nothing;
    }
    const height = altitude === undefined ? "" : `${Math.round(altitude)} m above sea level`;
    return fact(icons.pin, "Place", place(latitude, longitude), [height]);
  }

  #renderKeywords({ keywords }: PhotoDetails): TemplateResult | typeof nothing {
    if (keywords.length === 0) {
      return nothing;
    }
    return html`
      <div class="fact">
        ${icons.tag}
        <dt>Keywords</dt>
        <dd>
          <ul class="tags">
            ${keywords.map(
              (keyword) =>
                html`
                  <li>
                    <a href="${addressOf({ query: tagged(keyword), photo: undefined })}" @click="${this
                      .#search}">${keyword}</a>
                  </li>
                `,
            )}
          </ul>
        </dd>
      </div>
    `;
  }

  #search(event: MouseEvent): void {
    if (!event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      const keyword = (event.currentTarget as HTMLElement).textContent ?? "";
      this.dispatchEvent(new CustomEvent("search", { detail: tagged(keyword), bubbles: true, composed: true }));
    }
  }
}

function fact(icon: TemplateResult, name: string, first: string, more: readonly string[]): TemplateResult {
  return html`
    <div class="fact">
      ${icon}
      <dt>${name}</dt>
      <dd>${first}</dd>
      ${more.map((line) => (line === "" ? nothing : html`
        <dd>${line}</dd>
      `))}
    </div>
  `;
}

function folderOf(path: string): string {
  const slash = path.lastIndexOf("/");
  return slash < 0 ? "" : path.slice(0, slash);
}

/** The search for a keyword, taken literally. */
function tagged(keyword: string): string {
  return `tag:"${keyword.replaceAll('"', " ").trim()}"`;
}

declare global {
  interface HTMLElementTagNameMap {
    "latent-info-panel": InfoPanel;
  }
}
