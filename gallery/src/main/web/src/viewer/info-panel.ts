import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { Api } from "../api/client.ts";
import type { Change, PhotoDetails } from "../api/types.ts";
import { addressOf, routeTo } from "../app/route.ts";
import { follow } from "../app/tell.ts";
import "../edit/caption-form.ts";
import "../edit/date-form.ts";
import "../edit/place-form.ts";
import "../edit/stars.ts";
import "../edit/tag-form.ts";
import { dateName, dimensions, exposure, place, timeName } from "../photo/format.ts";
import { icons } from "../ui/icons.ts";
import { base, buttons } from "../ui/styles.ts";
import "./gives-away.ts";
import { infoPanelStyles } from "./info-panel.styles.ts";

/** What of a photo is being edited. */
type Part = "caption" | "date" | "place" | "tags";

/**
 * All that is known of one photo, and what may be said of it otherwise.
 *
 * Events: `photo-edit` (detail: the change), `search` (detail: the query).
 */
@customElement("latent-info-panel")
export class InfoPanel extends LitElement {
  @property({ attribute: false })
  accessor photo: PhotoDetails | undefined;
  @property({ attribute: false })
  accessor api!: Api;
  @state()
  private accessor editing: Part | undefined;

  static override readonly styles = [base, buttons, infoPanelStyles];

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has("photo") && changed.get("photo")?.id !== this.photo?.id) {
      this.editing = undefined;
    }
  }

  #edit(change: Change): void {
    this.dispatchEvent(new CustomEvent("photo-edit", { detail: change }));
  }

  readonly #save = (event: CustomEvent<Change>): void => {
    this.#edit(event.detail);
    void this.#done();
  };

  /** The focus is where it was before the form. */
  readonly #done = async (): Promise<void> => {
    const part = this.editing;
    this.editing = undefined;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(`[data-part=${part}]`)?.focus();
  };

  #renderOpener(part: Part, label: string): TemplateResult | typeof nothing {
    return this.photo?.editable
      ? html`
        <button class="edit" data-part="${part}" aria-label="${label}" title="${label}" @click="${() => (this.editing =
          part)}">
          ${icons.pencil}
        </button>
      `
      : nothing;
  }

  #renderAdder(part: Part, label: string): TemplateResult | typeof nothing {
    return this.photo?.editable
      ? html`
        <button class="add" data-part="${part}" @click="${() => (this.editing = part)}">${label}</button>
      `
      : nothing;
  }

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
        ${this.#renderDate(photo)}${this.#renderGear(photo)}${this.#renderPlace(photo)}${this.#renderTags(
          photo,
        )} ${fact(icons.file, "File", photo.name, [
          folder(photo.path),
          dimensions(photo),
          photo.type,
        ])}
      </dl>
      ${this.#renderSimilar(photo)}
      <latent-gives-away .photo="${photo}" .api="${this.api}"></latent-gives-away>
    `;
  }

  #renderSimilar({ id }: PhotoDetails): TemplateResult {
    const route = routeTo("similar", id);
    return html`
      <p class="similar">
        <a class="quiet" href="${addressOf(route)}" @click="${(event: MouseEvent) => follow(event, route)}">${icons
          .picture}Similar photos</a>
      </p>
    `;
  }

  #renderWords({ title, caption }: PhotoDetails): TemplateResult {
    return html`
      ${title === undefined ? nothing : html`
        <h2>${title}</h2>
      `} ${this.editing === "caption"
        ? html`
          <latent-caption-form
            class="caption-form"
            .caption="${caption ?? ""}"
            @save="${this.#save}"
            @cancel="${this
              .#done}"
          ></latent-caption-form>
        `
        : caption === undefined
        ? html`
          <p class="caption">${this.#renderAdder("caption", "Add a caption")}</p>
        `
        : html`
          <div class="said"><p class="caption">${caption}</p>${this.#renderOpener("caption", "Edit the caption")}</div>
        `}
    `;
  }

  #renderRating({ rating, editable, favorite }: PhotoDetails): TemplateResult | typeof nothing {
    if (editable) {
      return html`
        <div class="judged">
          <button
            class="icon heart"
            aria-label="Favorite"
            aria-pressed="${favorite ? "true" : "false"}"
            title="Favorite (f)"
            @click="${() => this.#edit({ favorite: !favorite })}"
          >
            ${favorite ? icons.heartFull : icons.heart}
          </button>
          <latent-stars .rating="${Math.max(0, rating ?? 0)}" @rate="${(event: CustomEvent<number>) =>
            this.#edit({ rating: event.detail })}"></latent-stars>
        </div>
        ${rating === -1
          ? html`
            <p class="rating">Rejected</p>
          `
          : nothing}
      `;
    }
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
    if (this.editing === "date") {
      return fact(
        icons.calendar,
        "Date",
        html`
          <latent-date-form
            .taken="${photo.taken}"
            .offset="${photo.takenOffset ?? ""}"
            @save="${this.#save}"
            @cancel="${this.#done}"
          ></latent-date-form>
        `,
        [],
      );
    }
    const date = html`
      <span class="said">${dateName(photo.taken)} ${this.#renderOpener("date", "Edit the date")}</span>
    `;
    return fact(icons.calendar, "Date", date, [
      `${timeName(photo.taken)}${zone}`,
      photo.takenGuessed ? "The file’s date: the photo itself tells none." : "",
    ]);
  }

  #renderGear(photo: PhotoDetails): TemplateResult | typeof nothing {
    const lines = [photo.camera, photo.lens, exposure(photo)].filter((line) => line !== undefined && line !== "");
    return lines.length === 0 ? nothing : fact(icons.camera, "Camera", lines[0]!, lines.slice(1) as string[]);
  }

  #renderPlace({ latitude, longitude, altitude }: PhotoDetails): TemplateResult | typeof nothing {
    const known = latitude === undefined || longitude === undefined ? undefined : { latitude, longitude };
    if (this.editing === "place") {
      return fact(
        icons.pin,
        "Place",
        html`
          <latent-place-form
            .place="${known}"
            ?removable="${known !== undefined}"
            @save="${this.#save}"
            @cancel="${this.#done}"
          ></latent-place-form>
        `,
        [],
      );
    }
    if (known === undefined) {
      const adder = this.#renderAdder("place", "Add a place");
      return adder === nothing ? nothing : fact(icons.pin, "Place", adder, []);
    }
    const height = altitude === undefined ? "" : `${Math.round(altitude)} m above sea level`;
    const words = html`
      <span class="said">${place(known.latitude, known.longitude)} ${this.#renderOpener(
        "place",
        "Edit the place",
      )}</span>
    `;
    return fact(icons.pin, "Place", words, [height]);
  }

  #renderTags({ tags, editable }: PhotoDetails): TemplateResult | typeof nothing {
    if (tags.length === 0 && !editable) {
      return nothing;
    }
    return html`
      <div class="fact">
        ${icons.tag}
        <dt>Tags</dt>
        <dd>
          <ul class="tags">
            ${tags.map((tag) => this.#renderTag(tag, editable))} ${this.editing === "tags" || !editable
              ? nothing
              : html`
                <li class="adder">${this.#renderAdder("tags", "Add tags")}</li>
              `}
          </ul>
          ${this.editing === "tags"
            ? html`
              <latent-tag-form action="Add" .api="${this.api}" @save="${this.#save}" @cancel="${this
                .#done}"></latent-tag-form>
            `
            : nothing}
        </dd>
      </div>
    `;
  }

  #renderTag(tag: string, editable: boolean): TemplateResult {
    return html`
      <li>
        <a href="${addressOf(routeTo("photos", undefined, tagged(tag)))}" @click="${this.#search}">${tag}</a>${editable
          ? html`
            <button aria-label="Remove the tag ${tag}" title="Remove" @click="${() =>
              this.#edit({ tags: { remove: [tag] } })}">${icons.clear}</button>
          `
          : nothing}
      </li>
    `;
  }

  #search(event: MouseEvent): void {
    if (!event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      const tag = (event.currentTarget as HTMLElement).textContent ?? "";
      this.dispatchEvent(new CustomEvent("search", { detail: tagged(tag), bubbles: true, composed: true }));
    }
  }
}

function fact(
  icon: TemplateResult,
  name: string,
  first: string | TemplateResult | typeof nothing,
  more: readonly (string | TemplateResult)[],
): TemplateResult {
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

/** The way to where the photo is, among those beside it. */
function folder(path: string): string | TemplateResult {
  const slash = path.lastIndexOf("/");
  if (slash < 0) {
    return "";
  }
  const route = routeTo("folders", path.slice(0, slash));
  return html`
    <a href="${addressOf(route)}" @click="${(event: MouseEvent) => follow(event, route)}">${route.id}</a>
  `;
}

/** The search for a tag, taken literally. */
function tagged(tag: string): string {
  return `tag:"${tag.replaceAll('"', " ").trim()}"`;
}

declare global {
  interface HTMLElementTagNameMap {
    "latent-info-panel": InfoPanel;
  }
}
