import { msg, str } from "@lit/localize";
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { keyed } from "lit/directives/keyed.js";
import type { Api } from "../api/client.ts";
import type { Change, PhotoDetails, PhotoSummary } from "../api/types.ts";
import { routeTo } from "../app/route.ts";
import { to } from "../app/to.ts";
import "../edit/caption-form.ts";
import "../edit/date-form.ts";
import "../edit/place-form.ts";
import "../edit/tag-form.ts";
import { literal } from "../search/terms.ts";
import { dateName, dimensions, exposure, place, timeName } from "../photo/format.ts";
import { folderOf } from "../photo/path.ts";
import { icons } from "../ui/icons.ts";
import { base, buttons } from "../ui/styles.ts";
import { renderFact } from "./fact.ts";
import "./gives-away.ts";
import { infoPanelStyles } from "./info-panel.styles.ts";
import "./judgement.ts";
import { comesFrom, sources } from "./origins.ts";

/** What of a photo is being edited. */
type Part = "caption" | "date" | "place" | "tags";

/**
 * All that is known of one photo, and what may be said of it otherwise.
 *
 * Events: `photo-edit` (detail: the change), `go` (detail: the route).
 */
@customElement("latent-info-panel")
export class InfoPanel extends LitElement {
  @property({ attribute: false })
  accessor photo: PhotoDetails | undefined;
  /** The photo that is open: what is known may be of the one before, until it is there. */
  @property({ attribute: false })
  accessor open: PhotoSummary | undefined;
  @property({ attribute: false })
  accessor api!: Api;
  @state()
  private accessor editing: Part | undefined;
  /** Each fact tells where it comes from. */
  @state()
  private accessor sourced = false;

  static override readonly styles = [base, buttons, infoPanelStyles];

  override updated(): void {
    if (!this.api.inTrash) {
      void import("../comments/conversation.ts");
    }
    if (this.photo?.latitude !== undefined) {
      void import("../map/small-map.ts");
    }
  }

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
      ${this.#renderWords(photo)}
      <latent-judgement .photo="${photo}" @photo-edit="${(event: CustomEvent<Change>) =>
        this.#edit(event.detail)}"></latent-judgement>
      ${photo.error === undefined ? nothing : html`
        <p class="problem">${msg(str`This file could not be understood: ${photo.error}`)}</p>
      `}
      <dl>
        ${this.#renderDate(photo)}${this.#renderGear(photo)}${this.#renderPlace(photo)}${this.#renderTags(
          photo,
        )} ${renderFact({
          icon: icons.file,
          name: msg("File"),
          first: photo.name,
          more: [renderFolder(photo.path), dimensions(photo), photo.type],
        })}
      </dl>
      ${this.api.inTrash || this.open === undefined ? nothing : keyed(
        this.open.id,
        html`
          <latent-conversation .photo="${this.open}" .api="${this.api}"></latent-conversation>
        `,
      )} ${this.#renderSimilar(photo)}${this.#renderSources(photo)} ${photo.marked
        ? html`
          <p class="marked">${msg(
            "You see this photo with its owner’s watermark. The file itself is not handed out.",
          )}</p>
        `
        : html`
          <latent-gives-away .photo="${photo}" .api="${this.api}"></latent-gives-away>
        `}
    `;
  }

  #renderSimilar({ id }: PhotoDetails): TemplateResult {
    return html`
      <p class="similar">
        <a class="quiet" ${to(routeTo("similar", id))}>${icons.picture}${msg("Similar photos")}</a>
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
          <p class="caption">${this.#renderAdder("caption", msg("Add a caption"))}</p>
        `
        : html`
          <div class="said"><p class="caption">${caption}</p>${this.#renderOpener(
            "caption",
            msg("Edit the caption"),
          )}</div>
        `}
    `;
  }

  #renderDate(photo: PhotoDetails): TemplateResult {
    const fact = { icon: icons.calendar, name: msg("Date") };
    if (this.editing === "date") {
      const form = html`
        <latent-date-form
          .taken="${photo.taken}"
          .offset="${photo.takenOffset ?? ""}"
          @save="${this.#save}"
          @cancel="${this.#done}"
        ></latent-date-form>
      `;
      return renderFact({ ...fact, first: form });
    }
    const zone = photo.takenOffset === undefined
      ? ""
      : ` ${photo.takenOffset === "Z" ? "UTC" : `UTC${photo.takenOffset}`}`;
    const first = html`
      <span class="said">${dateName(photo.taken)} ${this.#renderOpener("date", msg("Edit the date"))}</span>
    `;
    const guessed = photo.takenGuessed ? msg("The file’s date: the photo itself tells none.") : "";
    return renderFact({
      ...fact,
      first,
      more: [`${timeName(photo.taken)}${zone}`, guessed],
      origin: this.#origin(photo, "taken"),
    });
  }

  #renderGear(photo: PhotoDetails): TemplateResult | typeof nothing {
    const [first, ...more] = [photo.camera ?? "", photo.lens ?? "", exposure(photo)].filter((line) => line !== "");
    const origin = this.#origin(photo, "camera", "lens", "exposure");
    return first === undefined ? nothing : renderFact({ icon: icons.camera, name: msg("Camera"), first, more, origin });
  }

  #renderPlace(photo: PhotoDetails): TemplateResult | typeof nothing {
    const { latitude, longitude } = photo;
    const fact = { icon: icons.pin, name: msg("Place") };
    const known = latitude === undefined || longitude === undefined ? undefined : { latitude, longitude };
    if (this.editing === "place") {
      const form = html`
        <latent-place-form
          .place="${known}"
          ?removable="${known !== undefined}"
          @save="${this.#save}"
          @cancel="${this.#done}"
        ></latent-place-form>
      `;
      return renderFact({ ...fact, first: form });
    }
    const [line, ...more] = placeLines(photo);
    if (line === undefined) {
      const adder = this.#renderAdder("place", msg("Add a place"));
      return adder === nothing ? nothing : renderFact({ ...fact, first: adder });
    }
    const first = html`
      <span class="said">${line} ${this.#renderOpener("place", msg("Edit the place"))}</span>
    `;
    const below = known === undefined ? nothing : html`
      <latent-small-map .api="${this.api}" .latitude="${known.latitude}" .longitude="${known
        .longitude}"></latent-small-map>
    `;
    return renderFact({ ...fact, first, more, origin: this.#origin(photo, "position", "place"), below });
  }

  #origin(photo: PhotoDetails, ...facts: readonly (keyof PhotoDetails["origins"])[]): string {
    return this.sourced ? comesFrom(photo, ...facts) : "";
  }

  /** What is written of the photo by hand, as a rule, has no line of its own to say so. */
  #renderSources(photo: PhotoDetails): TemplateResult {
    const words = sources(photo, "title", "caption");
    const judged = sources(photo, "rating", "favorite");
    return html`
      ${this.sourced
        ? html`
          ${words === "" ? nothing : html`
            <p class="origin">${msg(str`Title and caption: from ${words}`)}</p>
          `} ${judged === "" ? nothing : html`
            <p class="origin">${msg(str`Rating: from ${judged}`)}</p>
          `}
        `
        : nothing}
      <button class="sources" aria-pressed="${this.sourced ? "true" : "false"}" @click="${() => (this.sourced = !this
        .sourced)}">
        ${msg("Where this comes from")}
      </button>
    `;
  }

  #renderTags(photo: PhotoDetails): TemplateResult | typeof nothing {
    const { tags, editable } = photo;
    if (tags.length === 0 && !editable) {
      return nothing;
    }
    const adder = this.editing === "tags" || !editable ? nothing : html`
      <li class="adder">${this.#renderAdder("tags", msg("Add tags"))}</li>
    `;
    const first = html`
      <ul class="tags">${tags.map((tag) => this.#renderTag(tag, editable))} ${adder}</ul>
    `;
    const below = this.editing !== "tags" ? nothing : html`
      <latent-tag-form action="${msg("Add")}" .api="${this.api}" @save="${this.#save}" @cancel="${this
        .#done}"></latent-tag-form>
    `;
    return renderFact({ icon: icons.tag, name: msg("Tags"), first, origin: this.#origin(photo, "tags"), below });
  }

  #renderTag(tag: string, editable: boolean): TemplateResult {
    return html`
      <li>
        <a ${to(routeTo("photos", undefined, literal("tag", tag)))}>${tag}</a>${editable
          ? html`
            <button aria-label="${msg(str`Remove the tag ${tag}`)}" title="${msg("Remove")}" @click="${() =>
              this.#edit({ tags: { remove: [tag] } })}">${icons.clear}</button>
          `
          : nothing}
      </li>
    `;
  }
}

/** Its names before its position. */
function placeLines({ city, country, latitude, longitude, altitude }: PhotoDetails): string[] {
  const names = [city, country].filter((name) => name !== undefined).join(", ");
  const position = latitude === undefined || longitude === undefined ? "" : place(latitude, longitude);
  const height = altitude === undefined ? "" : msg(str`${Math.round(altitude)} m above sea level`);
  return [names, position, height].filter((line) => line !== "");
}

/** The way to where the photo is, among those beside it. */
function renderFolder(path: string): string | TemplateResult {
  const folder = folderOf(path);
  return folder === "" ? "" : html`
    <a ${to(routeTo("folders", folder))}>${folder}</a>
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    "latent-info-panel": InfoPanel;
  }
}
